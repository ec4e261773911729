/** The element in which a node scrolls up and down; the page's own scroller where there is no other. */
export function findScroller(node: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let at = node.parentElement; at !== null && at !== document.body && at !== page; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at;
  return page;
}

/** What of a scroller's content is on the screen, within its borders and scroll bars. */
export function viewOf(scroller: Element): DOMRect {
  const { clientWidth, clientHeight } = scroller;
  if (scroller === document.scrollingElement || scroller === document.documentElement)
    return new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);
  const { left, top } = scroller.getBoundingClientRect();
  return new DOMRect(left + scroller.clientLeft, top + scroller.clientTop, clientWidth, clientHeight);
}
