import { isFollowed } from '../is-followed';
import { readLines, readText } from '../read-lines';
import { isInLabels } from './labels';

/** Sales Navigator's own mark for names, unchanged since 2019: its screens can be shown without them. */
const MARK = '[data-anonymize="person-name"]';

/** The line of the name; the second until 2021. */
const LINE_CLASS = '.artdeco-entity-lockup__title,.result-lockup__name';

/** The element marked as name, when it belongs to a link that opens the row: other people's names may follow. */
export function findMarkedName(item: Element, heads: readonly Element[]): Element | null {
  return (
    [...item.querySelectorAll(MARK)].find((name) => heads.some((link) => link.contains(name) || name.contains(link))) ??
    null
  );
}

/** The line in the links that open the row which buttons and pictures name as well. Other lines there say that the person is online. */
export function findLabelledName(item: Element, heads: readonly Element[]): Element | null {
  const lines = heads.flatMap((link) => readLines(link));
  return lines.find(({ text }) => isInLabels(item, text))?.element ?? null;
}

/** The link in the line with the class of names. */
export function findClassedName(item: Element, heads: readonly Element[]): Element | null {
  const line = item.querySelector(LINE_CLASS);
  return heads.find((link) => line?.contains(link) && readText(link) !== null) ?? null;
}

/** The element that holds the name of a row's lead; null while it may still be arriving. */
export function findNameElement(item: Element, heads: readonly Element[]): Element | null {
  const named = findMarkedName(item, heads) ?? findLabelledName(item, heads) ?? findClassedName(item, heads);
  return named && isFollowed(named) ? named : null;
}
