import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the keyboard to a heading when the user comes to another place, named by `place`; the first place leaves it where it is. Give the
 * ref to the element in which the heading stands, the first that fits the selector.
 */
export function useHeadingFocus(place: string, heading: string): RefObject<HTMLDivElement | null> {
  const screenRef = useRef<HTMLDivElement>(null);
  const lastRef = useRef(place);
  useLayoutEffect(() => {
    if (lastRef.current === place) return;
    lastRef.current = place;
    screenRef.current?.querySelector<HTMLElement>(heading)?.focus();
  }, [place, heading]);
  return screenRef;
}
