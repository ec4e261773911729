import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of a stage of the import. It takes the keyboard when the stage is entered: see {@link useStageFocus}. */
export function StageTitle({ children }: { children: ComponentChildren }) {
  return (
    <h2 className="stage-title" tabIndex={-1}>
      {children}
    </h2>
  );
}

/** Moves the keyboard to the heading of each new stage, named by `stage`, in the element of the ref. The first one leaves it where it is. */
export function useStageFocus(stage: string): RefObject<HTMLDivElement | null> {
  const elementRef = useRef<HTMLDivElement>(null);
  const lastRef = useRef(stage);
  useLayoutEffect(() => {
    if (lastRef.current === stage) return;
    lastRef.current = stage;
    elementRef.current?.querySelector<HTMLElement>('.stage-title')?.focus();
  }, [stage]);
  return elementRef;
}
