import type { ListContext, ListRow } from '../list-layout';
import { readLines, readText } from '../read-lines';
import { findDegree } from './degree';
import { isNobodysName } from './nobodys-name';
import { isOutOfReach, LEAD_LINK, readLeadToken, readMarkedTokens } from './lead-links';
import { findNameElement } from './row-name';
import { readLinesBehind } from './row-parts';

/** The row of a lead in a search or a list of Sales Navigator. */
export interface SalesRow extends ListRow {
  salesId: string;
  /** The links to the lead that open the row: picture and name. */
  heads: readonly Element[];
}

/** What a row may be: an item of a list, a row of a table, or what stands for one. */
const ITEM = 'li,tr,[role="listitem"],[role="row"]';
const LIST = 'ul,ol,tbody,table,[role="list"],[role="rowgroup"]';

/** Stands for the lead in a search, beside the row's links. */
const MARKED = '[data-scroll-into-view]';

/** Rows can be selected; people shown beside the list ("similar leads" in a side panel) cannot. */
const SELECTION = 'input';

/** Bounds against endless pages. A page has 25 rows, or 100 in a list. */
const MAX_LINKS = 4000;
const MAX_ROWS = 1000;

/** The outermost item around a link: lists within a row hold insights, with links to other people. */
function findItem(link: Element): Element | null {
  let item: Element | null = null;
  for (let at = link.closest(ITEM); at; at = at.parentElement?.closest(ITEM) ?? null) item = at;
  return item;
}

/**
 * The row in an item: only where the two links that open it, picture and name, and the item's own mark name one and the same lead. A
 * recycled row may be half another's. Members out of reach have no name of their own but words with the site's name.
 */
function openRow(item: Element, context: ListContext): SalesRow | null {
  const opening = [...item.querySelectorAll('a')].slice(0, 2);
  const heads = opening.filter((link) => link.matches(LEAD_LINK));
  const marks = [item, ...item.querySelectorAll(MARKED)].flatMap(readMarkedTokens);
  const [salesId, ...others] = new Set([...marks, ...heads.flatMap((link) => readLeadToken(link, context.url) ?? [])]);
  if (salesId === undefined || others.length > 0 || heads.some(isOutOfReach)) return null;
  const named = findNameElement(item, heads);
  if (!named || isNobodysName(readText(named))) return null;
  const anchor = readLines(named)[0]?.element ?? named;
  return {
    element: item,
    anchor,
    context,
    heads,
    slug: null,
    memberId: null,
    urn: null,
    salesId,
    // Only asked for when the row is read, not at each look for rows.
    get degree() {
      return findDegree(readLinesBehind(item, anchor));
    },
  };
}

/** The rows that can be selected; where none can, those of the longest list. */
function dropOtherLists(rows: readonly SalesRow[]): SalesRow[] {
  const selectable = rows.filter(({ element }) => element.querySelector(SELECTION));
  if (selectable.length > 0) return selectable;
  const lists = new Map<Element | null, SalesRow[]>();
  for (const row of rows) {
    const list = row.element.parentElement?.closest(LIST) ?? null;
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  return [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The rows of a search or a list, each lead once. Rows that are empty, out of reach or in doubt are left out. */
export function findRows(root: Element, context: ListContext): SalesRow[] {
  const links = [...root.querySelectorAll(LEAD_LINK)].slice(0, MAX_LINKS);
  const items = new Set(links.flatMap((link) => findItem(link) ?? []));
  const rows = [...items].slice(0, MAX_ROWS).flatMap((item) => openRow(item, context) ?? []);
  return [
    ...new Map(
      dropOtherLists(rows)
        .map((row) => [row.salesId, row] as const)
        .reverse(),
    ).values(),
  ].reverse();
}
