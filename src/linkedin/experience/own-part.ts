import { LIST, readLines } from '../read-lines';
import type { OwnPart } from './role-source';

/** What an entry holds beside its own lines: roles, skills and media in lists, and descriptions, which may begin with dates. */
const NOT_OWN = `${LIST},[data-testid="expandable-text-box"],.show-more-less-text`;

const isNotOwn = (element: Element): boolean => element.matches(NOT_OWN);

/** The lines of an element outside the lists nested in it. A line that repeats the one before it is a copy for screen readers. */
export function readOwnPart(element: Element): OwnPart {
  const lines = readLines(element, isNotOwn).filter(
    ({ text }, at, all) => text.toLowerCase() !== all[at - 1]?.text.toLowerCase(),
  );
  return { element, lines };
}

/** Whether something under an element stands in a list nested in it. */
export function isNested(element: Element, each: Element): boolean {
  const list = each.closest(LIST);
  return list !== null && list !== element && element.contains(list);
}

/** The second node comes after the first, or lies within it. */
const FOLLOWS = 4;

/** The elements of a part for a selector, outside the lists nested in it and not behind the line at `last`, in page order. */
export function pickOwn({ element, lines }: OwnPart, selector: string, last: number): Element[] {
  const end = lines[last]?.element;
  return [...element.querySelectorAll(selector)].filter(
    (each) => end && !isNested(element, each) && (each === end || each.compareDocumentPosition(end) & FOLLOWS),
  );
}
