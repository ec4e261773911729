import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where a key leads from a row: `page` rows are in view, `last` is the last of the list. */
const KEYS: Record<string, (at: number, page: number, last: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  PageUp: (at, page) => at - page,
  PageDown: (at, page) => at + page,
  Home: () => 0,
  End: (_at, _page, last) => last,
};

/**
 * The keyboard in a list of which only a part is in the page. The keys go from the row `at` to others, which have a link each and say by
 * `aria-posinset` where they stand; to one that must be read first the keyboard goes once it is there. It stays with the row `at` wherever
 * that moves to. Give what is answered to the list.
 */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  { at, total, rowHeight }: { at: number; total: number; rowHeight: number },
): (event: TargetedKeyboardEvent<HTMLElement>) => void {
  /** The row that the keyboard is on its way to. */
  const wantedRef = useRef<number | null>(null);

  const follow = () => {
    const here = document.activeElement?.closest('[aria-posinset]');
    const isInList = here !== null && here !== undefined && scroller.current?.contains(here) === true;
    const link = linkAt(scroller.current, wantedRef.current ?? at);
    if (isInList && link === null) return;
    wantedRef.current = null;
    if (isInList && here.contains(link) === false) link?.focus({ preventScroll: true });
  };
  useLayoutEffect(follow);

  return (event) => {
    const lead = KEYS[event.key];
    const list = scroller.current;
    if (lead === undefined || list === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
    const to = Math.min(Math.max(0, lead(wantedRef.current ?? at, page, total - 1)), total - 1);
    const top = to * rowHeight;
    list.scrollTo({ top: Math.min(top, Math.max(list.scrollTop, top + rowHeight - list.clientHeight)) });
    wantedRef.current = to;
    follow();
  };
}

/** The link of a row, if the row is in the page. */
export function linkAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"] a`) ?? null;
}
