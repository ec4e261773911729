import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { activeBeside } from './active-beside';

/** What the user has opened on the card to answer or fill in. `left` is the departure, `reject` the question before “not this person”. */
export type Opened = 'reject' | 'left' | 'paused' | 'recruiting' | 'use' | 'next' | 'notes';

/** One thing at a time is open on the card. */
export interface OpenedControl {
  opened: Opened | null;
  open: (what: Opened) => void;
  close: () => void;
}

/** Holds what is open. When it closes, the keyboard goes back to where it was before, or to the card when that is gone. */
export function useOpened(bodyRef: RefObject<HTMLElement | null>): OpenedControl {
  const [opened, setOpened] = useState<Opened | null>(null);
  const cameFromRef = useRef<HTMLElement | null>(null);
  const wasOpenRef = useRef(false);

  useLayoutEffect(() => {
    const active = activeBeside(bodyRef.current);
    if (opened === null && wasOpenRef.current && (active === null || active === document.body)) {
      const from = cameFromRef.current;
      const target = from?.isConnected ? from : bodyRef.current?.closest<HTMLElement>('.card');
      target?.focus({ preventScroll: true });
    }
    wasOpenRef.current = opened !== null;
  }, [opened, bodyRef]);

  return {
    opened,
    open: (what) => {
      if (opened === null) cameFromRef.current = activeBeside(bodyRef.current);
      setOpened(what);
    },
    close: () => setOpened(null),
  };
}
