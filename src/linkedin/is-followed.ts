/** Whether anything stands behind an element on its page. What stands last may still be arriving, and be cut off. */
export function isFollowed(element: Element): boolean {
  for (let each: Element | null = element; each && each.tagName !== 'BODY'; each = each.parentElement) {
    if (each.nextElementSibling) return true;
  }
  return false;
}
