import { cleanText } from '../../text/clean-text';
import { isBesideName } from '../ember-profile/card-lines';
import { readLines, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';

/** Menus, dialogs, pictures and other members: none of the card's own lines. */
const BESIDES = 'ul,ol,section,figure,[aria-modal],a[href*="/in/"]';

/** Texts that members wrote have a direction of their own; the place, the site's own, has none. */
const WRITTEN = '[dir]';

/** Between the place and the count of connections. */
const SEPARATOR = '[aria-hidden="true"],.dot-separator';

/** The lines of a card of the mobile site by their order: name and degree, headline, employer, place with the count of connections. */
export interface MwliteLines {
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

/** The text of an element up to the separator in it, which the count of connections follows; null without one. */
export function readBeforeSeparator(element: Element): string | null {
  const nodes = [...element.childNodes];
  const end = nodes.findIndex((node) => isElement(node) && node.matches(SEPARATOR));
  const texts = nodes.slice(0, Math.max(end, 0)).map((node) => (node.nodeType === 8 ? '' : (node.textContent ?? '')));
  return cleanText(texts.join('').slice(0, 1000)) || null;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The lines behind the name, without what stands beside it: none where it stands in no line, as while the card is arriving. */
function linesAfter(lines: readonly Line[], name: string | null): Line[] {
  const nameAt = lines.findIndex(({ text }) => text === name);
  const shown = lines[nameAt];
  return shown
    ? lines
        .slice(nameAt + 1)
        .filter((line, at, all) => !isMark(line.text, all[at + 1]?.text) && !isBesideName(line, shown))
    : [];
}

/** Reads a card by the order of its lines. `found` is the name as found otherwise. */
export function orderMwliteLines(card: Element, found: string | null): MwliteLines {
  const lines = readLines(card, (element) => element.matches(BESIDES));
  const [first, mark] = lines;
  const after = linesAfter(lines, found);
  const written = after.filter(({ element }) => element.matches(WRITTEN));
  const [headline, employer] = written[0] === after[0] ? written : [];
  // The place has the count of connections with it, in elements of its own.
  const place = after.find(({ element }) => !element.matches(WRITTEN) && readBeforeSeparator(element));
  return {
    first: mark && /[1-3]/.test(mark.text) && isMark(mark.text) ? first?.text : undefined,
    next: after[0] === place ? undefined : after[0]?.text,
    headline: headline?.element,
    employer: employer?.element,
    place: (place && readBeforeSeparator(place.element)) ?? undefined,
  };
}
