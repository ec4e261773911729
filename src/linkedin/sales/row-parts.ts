import { isFollowed } from '../is-followed';
import { readLines, readText, type Line } from '../read-lines';

/** What a row has of a person, as far as these functions need it. */
interface RowParts {
  element: Element;
  anchor: Element;
}

/** Lists within a row hold insights: other people, earlier employers, what the lead wrote. Until 2021 the name itself stood in one. */
const ASIDE = 'ul,ol,dl';

/** Whether an element of a row says something beside what the row states of its lead. */
export function isAside({ element: row, anchor }: RowParts, element: Element): boolean {
  const list = element.closest(ASIDE);
  return list !== null && list !== row && row.contains(list) && !list.contains(anchor);
}

/** The first element of a row that matches and holds what the row states of its lead. */
export function findOwn(row: RowParts, selector: string): Element | null {
  return [...row.element.querySelectorAll(selector)].find((element) => !isAside(row, element)) ?? null;
}

/** The text of that element; null while it may still be arriving. */
export function readOwn(row: RowParts, selector: string): string | null {
  const element = findOwn(row, selector);
  return element && isFollowed(element) ? readText(element) : null;
}

/** The lines behind the name, within `scope`. */
export function readLinesBehind(scope: Element, anchor: Element): Line[] {
  const lines = readLines(scope);
  const nameAt = lines.findIndex(({ element }) => anchor.contains(element) || element.contains(anchor));
  return nameAt < 0 ? [] : lines.slice(nameAt + 1);
}
