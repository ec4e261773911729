import type { ListContext, ListRow } from '../list-layout';
import { readLines, type Line } from '../read-lines';
import { asNameLink, isDegreeMark, type NameLink } from './name-link';
import { findPersonLinks, findRegion, type PersonLink } from './person-links';
import { invitesAnother, readDegree, readRowMemberId, readRowToken } from './row-identity';
import { findBlock } from './row-lines';
import { chooseNameLine } from './row-name';

/** A row of a list of people, as its strategies need it. */
export interface PersonRow extends ListRow {
  /** The link that shows the name. */
  link: Element;
  /** Whether the anchor shows the name for certain. */
  isNamed: boolean;
  /** All links in the row that lead to its person. */
  own: readonly Element[];
  /** All lines of the row. Read once, when first asked for. */
  readonly lines: readonly Line[];
  /** The lines that stand together with the name. Read once, when first asked for. */
  readonly block: readonly Line[];
}

/** The landmarks of one kind of list. */
export interface RowMarks {
  /** What is one row. */
  row: string;
  /** What is in a row or is one: where some rows have any of it, those without are no rows. */
  mark: string;
  /** Names may stand in sentences: "It is Ann Example's birthday". There only landmarks tell a row. */
  inSentence?: boolean;
}

const PRECEDING = 2;
const FOLLOWING = 4;

/** Among how many lines of a row the mark of the degree stands: a hidden label and the name may be before it. */
const MARK_LINES = 4;

/** A name in a list with what bounds its row: the names of other people before and behind. */
interface Head {
  link: NameLink;
  before: Element | undefined;
  behind: Element | undefined;
  /** The links between those two. */
  near: readonly PersonLink[];
}

/** The names of a list in page order; of several links that show the same name beside each other the last, which is no photo. */
function findHeads(links: readonly PersonLink[], inSentence: boolean): Head[] {
  const shown: { link: NameLink; at: number }[] = [];
  links.forEach((each, at) => {
    const link = asNameLink(each, inSentence);
    const last = shown.at(-1)?.link;
    if (!link) return;
    if (last?.key !== link.key) shown.push({ link, at });
    else if (last.lines[0]?.text === link.lines[0]?.text) shown[shown.length - 1] = { link, at };
  });
  return shown.map(({ link }, index) => {
    const [before, behind] = [shown[index - 1], shown[index + 1]];
    const near = links.slice(before ? before.at + 1 : 0, behind?.at);
    return { link, before: before?.link.element, behind: behind?.link.element, near };
  });
}

/** The largest element with this name and no other: rows are the children of what holds two of them. */
function findLargest({ link, before, behind }: Head, region: Element): Element | null {
  let largest = link.element;
  for (let parent = largest.parentElement; parent && largest !== region; parent = parent.parentElement) {
    if ((before && parent.contains(before)) || (behind && parent.contains(behind))) return largest;
    largest = parent;
  }
  return null;
}

/** A head with the element of its row and what speaks for it. */
interface Candidate {
  head: Head;
  element: Element;
  /** What holds this row and those beside it; null for a name alone. */
  list: Element | null;
  /** 2 for a row by its own landmark, 1 with a landmark in it, 0 by its place alone. */
  rank: number;
}

/** The row of a head; nothing when more than its person is in it. */
function toCandidate(head: Head, region: Element, { row, mark, inSentence }: RowMarks): Candidate[] {
  const { link, before, behind } = head;
  const largest = findLargest(head, region);
  const list = largest?.parentElement ?? null;
  const marked = link.element.closest(row);
  if (marked && region.contains(marked)) {
    const isShared = [before, behind].some((other) => other && marked.contains(other));
    return isShared ? [] : [{ head, element: marked, list, rank: 2 }];
  }
  if (!largest || inSentence) return [];
  return [{ head, element: largest, list, rank: largest.matches(mark) || largest.querySelector(mark) ? 1 : 0 }];
}

/**
 * The candidates of the list itself: those that most speaks for, and others beside two of them. Where other lists of people stand on the page
 * (suggestions, a carousel between two rows), the fullest counts.
 */
function chooseList(candidates: readonly Candidate[]): Candidate[] {
  const top = Math.max(...candidates.map(({ rank }) => rank));
  const sizes = new Map<Element | null, number>();
  for (const { list, rank } of candidates) if (rank === top) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  const fullest = Math.max(...sizes.values());
  return candidates.filter(({ list, rank }) => {
    const size = sizes.get(list) ?? 0;
    return size >= fullest / 2 && (size > 1 || (rank === top && top === 2));
  });
}

/** Whether a row begins with its person: nobody else is linked before the name, and no other text stands there. */
function beginsWithPerson(row: Element, { link: { element, key }, near }: Head): boolean {
  const within = near.filter((link) => row.contains(link.element));
  const isBehindOther = within.some(
    (link) => link.key !== key && element.compareDocumentPosition(link.element) & PRECEDING,
  );
  const first = readLines(row, undefined, 1)[0]?.element;
  if (isBehindOther || !first) return false;
  return first.contains(element) || within.some((link) => link.key === key && link.element.contains(first));
}

/** The mark of the degree: on the name's line, or right behind it. */
function findMark(lines: readonly Line[], { mark, element }: NameLink): string {
  const behind = lines
    .slice(0, MARK_LINES)
    .filter((line) => element.compareDocumentPosition(line.element) & FOLLOWING && isDegreeMark(line.text));
  return [mark, ...behind.map(({ text }) => text)].join(' ');
}

/** Opens a row: what it says about who its person is. `near` are the links in and around it. */
export function openRow(
  element: Element,
  link: NameLink,
  near: readonly PersonLink[],
  context: ListContext,
): PersonRow {
  const own = near.filter(({ key, element: each }) => key === link.key && element.contains(each));
  const name = chooseNameLine(element, link.lines);
  let lines: Line[] | undefined;
  let block: Line[] | undefined;
  return {
    element,
    anchor: (name ?? link.lines[0])?.element ?? link.element,
    isNamed: name !== undefined,
    context,
    slug: own.find(({ slug }) => slug !== null)?.slug ?? null,
    memberId: readRowMemberId(element),
    urn: readRowToken(element, own),
    salesId: null,
    get degree() {
      return readDegree(findMark(this.lines, link));
    },
    get lines() {
      return (lines ??= readLines(element));
    },
    get block() {
      return (block ??= findBlock(this));
    },
    link: link.element,
    own: own.map((each) => each.element),
  };
}

/**
 * The people of a list, found from the links that show their names. Where somebody is in doubt there is no row. In page order, each person
 * once.
 */
export function findPersonRows(root: Element, context: ListContext, marks: RowMarks): PersonRow[] {
  const region = findRegion(root);
  const heads = findHeads(findPersonLinks(region), marks.inSentence ?? false);
  const rows = new Map<string, PersonRow>();
  for (const { head, element } of chooseList(heads.flatMap((head) => toCandidate(head, region, marks)))) {
    const { link, near } = head;
    if (rows.has(link.key) || !beginsWithPerson(element, head) || invitesAnother(element, link.slug)) continue;
    rows.set(link.key, openRow(element, link, near, context));
  }
  return [...rows.values()];
}
