import { useLayoutEffect, useState } from 'preact/hooks';

/** The parts of the address after `#/`: `#/contacts/17` is `['contacts', '17']`. */
export function useRoute(): string[] {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
}
