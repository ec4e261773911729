import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** What each key does, by `KeyboardEvent.key` in lower case. */
export type Shortcuts = Partial<Record<string, () => void>>;

/** Where the views that are shown leave their shortcuts for the card's root, which hears all keys. */
export const ShortcutsContext = createContext<RefObject<Set<Shortcuts>>>({ current: new Set() });

/** Puts shortcuts in force while the calling view is shown. Views that show together share no key. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const inForceRef = useContext(ShortcutsContext);
  useLayoutEffect(() => {
    const inForce = inForceRef.current;
    inForce?.add(shortcuts);
    return () => void inForce?.delete(shortcuts);
  });
}

/** What a key does now. */
export function findShortcut(inForce: Iterable<Shortcuts>, key: string): (() => void) | undefined {
  for (const shortcuts of inForce) {
    const step = shortcuts[key.toLowerCase()];
    if (step !== undefined) return step;
  }
  return undefined;
}

/** The keys that go from one finding to another; only they may be held down. */
const MOVES: readonly string[] = ['j', 'k', 'ArrowDown', 'ArrowUp'];

/** Whether a key is held down that decides something: held over to the next page, it would decide there unasked. */
export function isHeld({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>): boolean {
  return repeat && !MOVES.includes(key);
}

/** Whether a key belongs to the control it was pressed in: a form, typing, or a button that Enter and Space press. */
export function isForControl(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  target: Element,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (target.closest('form, input, textarea, select') !== null) return true;
  return (event.key === 'Enter' || event.key === ' ') && target.matches('button, a, summary');
}
