const HEADINGS = 'h1,h2,h3,h4';

/**
 * The heading of the first level in a card, where it stands before all other headings, outside the parts in `besides`. Where another comes first the
 * levels have changed, or something has come between, and which one names the member is not sure.
 */
export function findMainHeading(card: Element, besides: string): Element | null {
  const heading = [...card.querySelectorAll(HEADINGS)].find((each) => !each.closest(besides));
  return heading?.tagName === 'H1' ? heading : null;
}
