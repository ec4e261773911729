import { cleanText } from '../../text/clean-text';
import { readLines, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';

/** Menus, dialogs and pictures: none of the card's own lines. */
const BESIDES = 'ul,ol,section,figure,[aria-modal]';

/** Texts that members wrote have a direction of their own; the place, the site's own, has none. */
const WRITTEN = '[dir]';

/** The lines of a card of the mobile site by their order: name and degree, headline, employer, place with the count of connections. */
export interface MwliteLines {
  /** The line of the name: as found, else the first one. */
  name?: string | undefined;
  /** The first line, where a degree follows it. */
  first?: string | undefined;
  /** The line behind name and degree, whoever wrote it. */
  next?: string | undefined;
  /** The line behind name and degree, where the member wrote it. */
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
function linesAfter(lines: readonly Line[], name: string | undefined): Line[] {
  const nameAt = lines.findIndex(({ text }) => text === name);
  return nameAt < 0 ? [] : lines.slice(nameAt + 1).filter(({ text }, at, all) => !isMark(text, all[at + 1]?.text));
}

/** Reads a card by the order of its lines. `found` is the name as found otherwise. */
export function orderMwliteLines(card: Element, found: string | null): MwliteLines {
  const lines = readLines(card, (element) => element.matches(BESIDES));
  const [first, mark] = lines;
  const name = found ?? first?.text;
  const after = linesAfter(lines, name);
  const written = after.filter(({ element }) => element.matches(WRITTEN));
  const [headline, employer] = written[0] === after[0] ? written : [];
  // The place has the count of connections with it, in elements of its own.
  const place = after.find(({ element }) => !element.matches(WRITTEN) && element.querySelector('[aria-hidden]'));
  return {
    name,
    first: mark && /[1-3]/.test(mark.text) && isMark(mark.text) ? first?.text : undefined,
    next: after[0] === place ? undefined : after[0]?.text,
    headline: headline?.element,
    employer: employer?.element,
    place: place && readOwnText(place.element),
  };
}
