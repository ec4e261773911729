import type { Instant } from '../domain/ids';
import type { ListKind, PeopleObservation } from '../domain/observation';
import { parseListAddress } from '../text/list-address';
import { companyPeople } from './company-people/company-people';
import { emberConnections } from './connections/ember-connections';
import { sduiConnections } from './connections/sdui-connections';
import { emberFeed } from './feed/ember-feed';
import { sduiFeed } from './feed/sdui-feed';
import { readPerson, type ListLayout, type ListRow } from './list-layout';
import { emberSearch } from './people-search/ember-search';
import { sduiSearch } from './people-search/sdui-search';
import { salesList, salesSearch } from './sales/sales-lists';

/** The layout of each kind of list, in the order in which they are asked. */
export const LIST_LAYOUTS: Record<ListKind, ListLayout> = {
  'sdui-search': sduiSearch,
  'ember-search': emberSearch,
  'sdui-connections': sduiConnections,
  'ember-connections': emberConnections,
  'company-people': companyPeople,
  'sdui-feed': sduiFeed,
  'ember-feed': emberFeed,
  'sales-search': salesSearch,
  'sales-list': salesList,
};

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

/** Writers of several posts have as many rows. */
function takeFirstOfEach(rows: readonly ListRow[]): ListRow[] {
  const known = new Set<string>();
  return rows.filter(({ slug, urn, memberId, salesId }) => {
    const id = slug ?? urn ?? memberId ?? salesId ?? '';
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
}

/** All that a page says about the people it lists. Null where its address names no list or its layout is not known. */
export function readList(document: Document, url: string, seenAt: Instant): PeopleObservation | null {
  const found = findList(document, url);
  if (!found) return null;
  const { layout, rows } = found;
  const people = takeFirstOfEach(rows).map((row) => readPerson(layout, row));
  return { page: layout.page, url: url.slice(0, 2000), seenAt, kind: layout.kind, front: layout.front, people };
}
