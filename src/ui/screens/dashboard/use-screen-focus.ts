import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nameScreen } from './nav-links';

/**
 * Takes the user along when the route leads elsewhere: the title of the window names the screen, and the keyboard goes to the content. It stays
 * where the screen has taken it itself, where only another record of the same screen shows and nothing that had it has gone, and where the
 * page is opened. Give the route, null while it is not known, and the ref to the content.
 */
export function useScreenFocus(route: readonly string[] | null): RefObject<HTMLElement | null> {
  const mainRef = useRef<HTMLElement>(null);
  const lastRef = useRef<{ screen: string; address: string } | null>(null);
  const [screen = ''] = route ?? [];
  const address = route?.join('/') ?? null;
  useLayoutEffect(() => {
    if (address === null) return;
    const last = lastRef.current;
    lastRef.current = { screen, address };
    document.title = `${nameScreen(screen)} · Muster`;
    if (last === null || last.address === address) return;
    const isTaken = last.screen === screen ? hasKeyboard(document.body) : hasKeyboard(mainRef.current);
    if (!isTaken) mainRef.current?.focus();
  }, [screen, address]);
  return mainRef;
}

/** Whether something in the element, and in sight, has the keyboard. */
function hasKeyboard(element: Element | null): boolean {
  const active = document.activeElement;
  return active !== null && active !== element && element?.contains(active) === true && active.checkVisibility();
}
