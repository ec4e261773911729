import { useSyncExternalStore } from 'react';

/** The parts of the address after `#/`: `#/contacts/17` is `['contacts', '17']`. */
export function useRoute(): string[] {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
}

function onHashChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}
