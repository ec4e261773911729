/** Whether the page goes on behind an element. Where it does not, it has not come in full, and its last text may be cut. */
export function isFollowed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.nextElementSibling) return true;
  return false;
}
