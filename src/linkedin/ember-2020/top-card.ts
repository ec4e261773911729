import { findContactLink } from '../ember-profile/ember-card';
import { readLines, type Line } from '../read-lines';

/** The parts of a top card of 2019 to 2021, by its lists: name and badges, then place, connections and contact link, then employer and school. */
export interface TopCardParts {
  /** The first line of the first list. */
  name: string | undefined;
  /** The line between the first two lists. */
  between: string | undefined;
  /** The first item of the list with the contact link. */
  place: string | undefined;
  /** The employer and the school. */
  badges: Element[];
}

/** The parts of a card that has none. */
export const NO_PARTS: TopCardParts = { name: undefined, between: undefined, place: undefined, badges: [] };

const precedes = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & 4) > 0 && !element.contains(other);

/** The counts of connections and followers stand in the same list as the place and have a digit; a place without any comes first. */
function readPlace(list: Element, link: Element): string | undefined {
  const [first] = readLines(list);
  return first && !/\p{N}/u.test(first.text) && !link.contains(first.element) ? first.text : undefined;
}

/** The links of the list behind the contact link. */
function findBadges(list: Element | undefined): Element[] {
  const badges = [...(list?.querySelectorAll('a,button') ?? [])];
  return badges.length <= 2 ? badges : [];
}

/** The list that a card's contact link is an item of, which tells these cards from those before and after. */
export function findContactList(card: Element): Element | null {
  return findContactLink(card)?.closest('li')?.closest('ul') ?? null;
}

/** Takes a card apart by the order of its lists. */
export function openTopCard(card: Element): TopCardParts {
  const link = findContactLink(card);
  const list = findContactList(card);
  if (!link || !list) return NO_PARTS;
  const lists = [...card.querySelectorAll('ul')];
  const first = lists.filter((each) => precedes(each, list)).at(-1);
  const isBetween = ({ element }: Line): boolean =>
    first !== undefined && precedes(first, element) && !first.contains(element) && precedes(element, list);
  return {
    name: first && readLines(first)[0]?.text,
    between: readLines(card, (element) => element === first || element === list).find(isBetween)?.text,
    place: readPlace(list, link),
    badges: findBadges(lists.find((each) => precedes(list, each))),
  };
}
