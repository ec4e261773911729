import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** What each key does, by `KeyboardEvent.key` in lower case. */
export type Shortcuts = Partial<Record<string, () => void>>;

/** Where the view that is shown leaves its shortcuts for the card's root, which hears all keys. */
export const ShortcutsContext = createContext<RefObject<Shortcuts>>({ current: {} });

/** Puts shortcuts in force while the calling view is shown. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const slotRef = useContext(ShortcutsContext);
  useLayoutEffect(() => {
    slotRef.current = shortcuts;
    return () => {
      slotRef.current = {};
    };
  });
}

/** Whether a key belongs to the control it was pressed in: typing, or a button that Enter and Space press. */
export function isForControl(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  target: Element,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (target.matches('input, textarea, select')) return true;
  return (event.key === 'Enter' || event.key === ' ') && target.matches('button, a, summary');
}
