import type { Instant } from '../domain/ids';
import type { ListKind, PeopleObservation } from '../domain/observation';
import { parseListAddress } from '../text/list-address';
import { readPerson, type ListLayout, type ListRow } from './list-layout';

/** The layout of each kind of list, in the order in which they are asked. */
export const LIST_LAYOUTS: Partial<Record<ListKind, ListLayout>> = {};

/** A list of people on a page. */
export interface FoundList {
  layout: ListLayout;
  rows: ListRow[];
}

/**
 * The people that a page lists, by the first layout that finds any. Null where the address names no list; no rows where the list has
 * not come or is not understood. Never throws, never changes the page.
 */
export function findList(document: Document, url: string): FoundList | null {
  const place = parseListAddress(url);
  if (!place) return null;
  const context = { url, place };
  const root = document.documentElement;
  let found: FoundList | null = null;
  for (const layout of Object.values(LIST_LAYOUTS)) {
    try {
      if (!layout.detects(root, context)) continue;
      const rows = layout.findRows(root, context);
      if (rows.length > 0) return { layout, rows };
      found ??= { layout, rows };
    } catch {
      // A page can shadow DOM members (a form field named "querySelector"): such a page is not understood.
    }
  }
  return found;
}

/** All that a page says about the people it lists. Null where its address names no list or its layout is not known. */
export function readList(document: Document, url: string, seenAt: Instant): PeopleObservation | null {
  const found = findList(document, url);
  if (!found) return null;
  const { layout, rows } = found;
  const people = rows.map((row) => readPerson(layout, row));
  return { page: layout.page, url: url.slice(0, 2000), seenAt, kind: layout.kind, front: layout.front, people };
}
