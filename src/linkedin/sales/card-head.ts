import { readLines, readText, type Line } from '../read-lines';
import { CURRENT_ROLE } from './lead-employer';
import { COMPANY_LINK } from './lead-links';

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

/** Links to other leads than the one with the token. */
function linkToOthers(token: string): string {
  return ['lead', 'people'].map((kind) => `a[href*="/sales/${kind}/"]:not([href*="${token}"])`).join();
}

const isBefore = (element: Element, end: Element | null): boolean =>
  end === null || (end.compareDocumentPosition(element) & PRECEDING) !== 0;

/** The head of a card that may be that of the lead with the token. */
export function openHead(element: Element, token: string): CardHead {
  const end = element.querySelector(`${CURRENT_ROLE},${COMPANY_LINK},${linkToOthers(token)}`);
  return { element, end, lines: readLines(element).filter((line) => isBefore(line.element, end)) };
}

/** The first element with text in the head that matches and stands in no list, button or link of its own. */
export function findInHead({ element: card, end }: CardHead, selector: string): Element | null {
  return (
    [...card.querySelectorAll(selector)].find((element) => {
      const other = element.parentElement?.closest(OTHERS);
      return isBefore(element, end) && !(other && card.contains(other)) && readText(element) !== null;
    }) ?? null
  );
}
