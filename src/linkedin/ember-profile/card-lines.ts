import { readLines, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';
import { findContactLink } from './ember-card';

/** Menus, counts and badges: none of the card's own lines. */
const BESIDES = 'ul,ol,[role="button"],a[href^="#"]';

/** Elements that stand within a line of text. */
const INLINE = /^(?:SPAN|A|B|I|EM|STRONG|LI-ICON)$/;

/** What the order of a top card's lines tells. */
export interface CardLines {
  headline?: string | undefined;
  location?: string | undefined;
}

/** Whether a line stands on that of the name: a degree, pronouns, whatever the words. */
export function isBesideName(line: Line, name: Line): boolean {
  let block: Element | null = line.element;
  while (block && INLINE.test(block.tagName)) block = block.parentElement;
  return block?.contains(name.element) ?? false;
}

/** The one line in the smallest part of the card around the contact link that has any before it. */
function findBesideLink(lines: readonly Line[], link: Element, top: Element): Line | undefined {
  for (let around = link.parentElement; around && around !== top; around = around.parentElement) {
    const part = around;
    const beside = lines.filter(({ element }) => part.contains(element));
    if (beside.length > 0) return beside.length === 1 ? beside[0] : undefined;
  }
  return undefined;
}

/**
 * Reads a top card by the order of its lines: the name with its marks, the headline, whatever else, the location beside the contact link. `name` is
 * the text of the name as found.
 */
export function orderCardLines(card: Element, name: string | undefined): CardLines {
  const link = findContactLink(card);
  const lines = readLines(card, (element) => element.matches(BESIDES));
  const nameLine = lines.find(({ text }) => text === name);
  if (!link || !nameLine) return {};
  const before = lines
    .slice(lines.indexOf(nameLine) + 1)
    .filter(
      (line, at, all) =>
        line.element.compareDocumentPosition(link) & 4 &&
        !line.element.contains(link) &&
        line.text !== name &&
        !isMark(line.text, all[at + 1]?.text) &&
        !isBesideName(line, nameLine),
    );
  const location = findBesideLink([nameLine, ...before], link, card);
  const own = location === nameLine ? undefined : location;
  const headline = before[0] === own ? undefined : before[0];
  return { headline: headline?.text, location: own?.text };
}
