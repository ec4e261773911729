import { cleanText } from '../../text/clean-text';
import { readLines, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';

/** Menus, dialogs and pictures: none of the card's own lines. */
const BESIDES = 'ul,ol,section,figure,[aria-modal]';

/** Texts that members wrote have a direction of their own; the place, the site's own, has none. */
const WRITTEN = '[dir]';

/** The lines of a card of the mobile site by their order: name and degree, headline, employer, place with the count of connections. */
export interface MwliteLines {
  /** The first line, where a degree follows it. */
  first?: string | undefined;
  /** The line behind name and degree, where it is none of the others. */
  next?: string | undefined;
  /** The first line that the member wrote. */
  headline?: Element | undefined;
  /** The second line that the member wrote, which is their employer. */
  employer?: Element | undefined;
  place?: string | undefined;
}

/** The text that stands in an element itself, outside all others in it. */
export function readOwnText(element: Element): string {
  const texts = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
  return cleanText(texts.join(' ').slice(0, 1000));
}

/** The lines behind the name: none where the name stands in no line, as while the card is arriving. */
function linesAfter(lines: readonly Line[], name: string | null): Line[] {
  const nameAt = lines.findIndex(({ text }) => text === name);
  return nameAt < 0 ? [] : lines.slice(nameAt + 1).filter(({ text }, at, all) => !isMark(text, all[at + 1]?.text));
}

/** Reads a card by the order of its lines. `name` is the name as found. */
export function orderMwliteLines(card: Element, name: string | null): MwliteLines {
  const lines = readLines(card, (element) => element.matches(BESIDES));
  const [first, mark] = lines;
  const after = linesAfter(lines, name ?? first?.text ?? null);
  const written = after.filter(({ element }) => element.matches(WRITTEN));
  const [headline, employer] = written;
  // The place has the count of connections with it, in elements of its own.
  const place = after.find(({ element }) => !element.matches(WRITTEN) && element.querySelector('[aria-hidden]'));
  return {
    first: mark && /^\D*[1-3]\D*$/.test(mark.text) && isMark(mark.text) ? first?.text : undefined,
    next: after[0] === place || after[0] === employer ? undefined : after[0]?.text,
    headline: headline?.element,
    employer: employer?.element,
    place: place && readOwnText(place.element),
  };
}
