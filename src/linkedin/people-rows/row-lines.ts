import { isFollowed } from '../is-followed';
import { readLines, readText, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';
import type { PersonRow } from './find-person-rows';
import { isDegreeMark } from './name-link';

/** Where actions stand as links: their texts are no person's. */
const ACTION = 'button,[role="button"],a[href*="/preload/"],a[href*="/messaging/"],a[href*="/overlay/"]';

const FOLLOWING = 4;

/** How far up from a name the lines that belong to it stand. */
const BLOCK_LEVELS = 14;

/** Whether a line says in words, to screen readers, what a degree mark shows: "2nd degree connection" for "• 2nd". */
function isMarkInWords({ element, text }: Line, marks: readonly Line[]): boolean {
  const isSaid = (mark: Line): boolean =>
    mark.element.parentElement === element.parentElement || text.includes(mark.text.replace(/^\W+/, '') || mark.text);
  return element.tagName === 'SPAN' && marks.some(isSaid);
}

/** Whether a line says the name again in its link, with words around it, to screen readers: "View Ann Example's profile". */
function repeatsName({ element, text }: Line, { anchor, link }: PersonRow): boolean {
  return link.contains(element) && text.includes(readText(anchor) ?? text);
}

/** Whether a line stands in an action under `root`. */
function isInAction({ element }: Line, root: Element): boolean {
  const action = element.closest(ACTION);
  return action !== null && action !== root && root.contains(action);
}

/** Of the lines under `root` those behind a row's name, but for marks and actions; none where it is not certain which line is the name alone. */
function takeLinesBehind(all: readonly Line[], root: Element, row: PersonRow): Line[] {
  const { anchor, isNamed } = row;
  const lines = all.filter(
    (line) =>
      anchor.compareDocumentPosition(line.element) & FOLLOWING &&
      !anchor.contains(line.element) &&
      !isInAction(line, root),
  );
  if (!isNamed || lines.some((line) => repeatsName(line, row))) return [];
  const marks = lines.filter(({ text }) => isDegreeMark(text));
  return lines.filter(
    (line, at) => !marks.includes(line) && !isMark(line.text, lines[at + 1]?.text) && !isMarkInWords(line, marks),
  );
}

/** The text of a line; nothing where it may be cut, and where it says nothing ("--"). */
function readWhole({ text, element }: Line): string {
  return isFollowed(element) && /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** Whether a line's place among others is in doubt, since an empty one stands before it. */
function isBehindGap({ element }: Line, block: Element, { anchor }: PersonRow): boolean {
  return [...block.querySelectorAll('p,div')].some(
    (leaf) =>
      leaf.childElementCount === 0 &&
      !/\S/.test(leaf.textContent ?? '') &&
      anchor.compareDocumentPosition(leaf) & FOLLOWING &&
      leaf.compareDocumentPosition(element) & FOLLOWING,
  );
}

/** The lines that stand together with a row's name: in the smallest element around it that holds any. */
export function findBlock(row: PersonRow): Line[] {
  let block = row.anchor;
  for (let level = 0; level < BLOCK_LEVELS && block !== row.element; level++) {
    block = block.parentElement ?? block;
    const lines = takeLinesBehind(readLines(block), block, row);
    const [first] = lines;
    if (first) return isBehindGap(first, block, row) ? [] : lines;
  }
  return [];
}

/** The texts that stand together with a row's name, in order. */
export function readBlock(row: PersonRow): string[] {
  return row.block.map(readWhole);
}

/** The texts between a row's name and its first button. */
export function readBeforeAction(row: PersonRow): string[] {
  const action = [...row.element.querySelectorAll(ACTION)].find(
    (element) => row.link.compareDocumentPosition(element) & FOLLOWING && !row.link.contains(element),
  );
  if (!action) return [];
  return takeLinesBehind(row.lines, row.element, row)
    .filter(({ element }) => element.compareDocumentPosition(action) & FOLLOWING)
    .map(readWhole);
}

/** The text of the one element behind a row's name that has the class; null when several have it. */
export function readByClass({ element, anchor }: PersonRow, selector: string): string | null {
  const [found, ...others] = [...element.querySelectorAll(selector)].filter(
    (each) => anchor.compareDocumentPosition(each) & FOLLOWING && /\S/.test(each.textContent ?? ''),
  );
  return found && others.length === 0 ? readWhole({ element: found, text: readText(found) ?? '' }) : null;
}

/**
 * The text that a link shows besides the name. In the older front end each of the two may have a label for screen readers before it, which
 * only a class name hides.
 */
export function readInLink(row: PersonRow): string | null {
  const lines = readLines(row.link).filter(({ text }) => !isDegreeMark(text));
  const nameAt = lines.findIndex(({ element }) => element === row.anchor);
  const last = lines.at(-1);
  const isPair = (nameAt === 0 && lines.length === 2) || (nameAt === 1 && lines.length === 4);
  return row.isNamed && isPair && last ? readWhole(last) : null;
}
