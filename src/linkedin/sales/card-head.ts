import { readLines, readText, type Line } from '../read-lines';
import { CURRENT_ROLE } from './lead-employer';
import { COMPANY_LINK, LEAD_LINK, readLeadToken } from './lead-links';

/** What a card holds of other people: links to them, buttons and lists. */
const OTHERS = 'a,button,li,tr';

const PRECEDING = 2;

/** The head of a lead's card: what stands before its roles, other employers and other people. */
export interface CardHead {
  element: Element;
  /** The first element behind the head; null where the card has nothing else. */
  end: Element | null;
  lines: readonly Line[];
}

/** Whether an element ends the head: roles, employers, and links to other leads than the first, which is the card's own. */
function endsHead(element: Element, own: string | null, base: string): boolean {
  return !element.matches(LEAD_LINK) || readLeadToken(element, base) !== own;
}

const isBefore = (element: Element, end: Element | null): boolean =>
  end === null || (end.compareDocumentPosition(element) & PRECEDING) !== 0;

/** The head of what may be a lead's card, on the page with the address `base`. */
export function openHead(element: Element, base: string): CardHead {
  const link = element.querySelector(LEAD_LINK);
  const own = link && readLeadToken(link, base);
  const ends = [...element.querySelectorAll(`${CURRENT_ROLE},${COMPANY_LINK},${LEAD_LINK}`)];
  const end = ends.find((each) => endsHead(each, own, base)) ?? null;
  return { element, end, lines: readLines(element).filter((line) => isBefore(line.element, end)) };
}

/** The first element with text in the head, behind `start`, that matches and stands in no list, button or link of its own. */
export function findInHead({ element: card, end }: CardHead, selector: string, start?: Element | null): Element | null {
  return (
    [...card.querySelectorAll(selector)].find((element) => {
      const other = element.parentElement?.closest(OTHERS);
      const isInside = isBefore(element, end) && (!start || isBefore(start, element));
      return isInside && !(other && card.contains(other)) && readText(element) !== null;
    }) ?? null
  );
}
