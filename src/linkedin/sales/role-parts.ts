import { cleanText } from '../../text/clean-text';
import { readText } from '../read-lines';
import { COMPANY_LINK } from './lead-links';

/** How many wrappers may stand around a link to an employer within its line. */
const LEVELS = 3;

/** What ends a line: a cell, an item, and whatever holds more than one of them. */
const BOUNDARY = 'td,th,tr,li,ul,ol,table,section,main,body';

const hasText = (element: Element): boolean => readText(element) !== null;

/** The links to employers under an element that show a name; logos are links as well. */
export function findCompanyLinks(scope: Element): Element[] {
  return [...scope.querySelectorAll(COMPANY_LINK)].filter(hasText);
}

/**
 * The text of the one element that stands before another on its line: in "Director at Acme" the title has an element of its own, and so has
 * the employer, in every language that puts the title first. Null where more than one does, or the line is not parted so. `name` stands on another line.
 */
export function readBefore(element: Element, name: Element): string | null {
  let at: Element | null = element;
  for (
    let level = 0;
    at && level < LEVELS && !at.matches(BOUNDARY) && !at.parentElement?.contains(name);
    level++, at = at.parentElement
  ) {
    const siblings: Element[] = [...(at.parentElement?.children ?? [])];
    const before = siblings.slice(0, siblings.indexOf(at)).filter(hasText);
    if (before.length > 0) return before.length === 1 ? readText(before[0]) : null;
  }
  return null;
}

/**
 * The text from a node on that stands in its parent itself and not in elements there. None where words stand in elements besides a button and
 * the `known` one: they may be words of it that are marked.
 */
export function readBareText(first: Node | null, known: Element | null = null): string {
  let text = '';
  for (let node = first; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node !== known && node.nodeType === 1 && hasText(node as Element)) return '';
  }
  return cleanText(text);
}
