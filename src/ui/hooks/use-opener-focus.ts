import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the keyboard back to the button by which something was opened, once that is closed. Give the ref to the button. */
export function useOpenerFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const openerRef = useRef<HTMLButtonElement>(null);
  const wasOpenRef = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && wasOpenRef.current) openerRef.current?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);
  return openerRef;
}

/** A ref by which an element takes the keyboard when it is first shown. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
