import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows kept ready on either side of those in view. */
const AROUND = 8;

/** A part of a list: from the row at `first` to the one before `end`. `top` is the first that is in view. */
export interface RowRange {
  first: number;
  end: number;
  top: number;
}

/** The rows in view of a list whose rows are all `rowHeight` pixels high, and some around them; may go past the list's end. */
export function useRowsInView(scroller: RefObject<HTMLElement | null>, rowHeight: number): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: AROUND, top: 0 });
  useLayoutEffect(() => {
    const element = scroller.current!;
    const look = () => {
      const { scrollTop, clientHeight } = element;
      const top = Math.floor(scrollTop / rowHeight);
      const first = Math.max(0, top - AROUND);
      const end = Math.ceil((scrollTop + clientHeight) / rowHeight) + AROUND;
      setRange((former) => (former.top === top && former.end === end ? former : { first, end, top }));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight]);
  return range;
}
