/** The items of the outermost lists under an element. */
export function findEntries(section: Element): Element[] {
  return [...section.querySelectorAll('li')].filter((item) => {
    const outer = item.parentElement?.closest('li');
    return !outer || outer === section || !section.contains(outer);
  });
}
