import type { Degree, FrontEnd, ListedJob, ListedPerson, ListKind, PeopleObservation } from '../domain/observation';
import type { ListPlace } from '../text/list-address';
import { readName } from './read-name';
import { readField, type Strategy, type TextField } from './strategy';

/** What a layout of lists is given beside the page. */
export interface ListContext {
  /** The address of the page, absolute. */
  url: string;
  place: ListPlace;
}

/** The row of one person: whom it is about is proven, and nothing in it is about anybody else. */
export interface ListRow {
  element: Element;
  /** The lowest element that shows the person's name: a mark stands beside it. */
  anchor: Element;
  context: ListContext;
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  salesId: string | null;
  degree: Degree | null;
}

/** One kind of page that lists people. Everything in it is pure: it looks at nodes and never changes them. */
export interface ListLayout<Row extends ListRow = ListRow> {
  kind: ListKind;
  front: FrontEnd;
  page: PeopleObservation['page'];
  /** Cheap, and by landmarks only. */
  detects(root: Element, context: ListContext): boolean;
  /**
   * The rows in page order, one for each person (in a feed, for each post): no mutual connections, no reason lines, no members out of reach, not the viewer.
   * Cheap as well (identities and nodes only): it is asked after each change of the page.
   */
  findRows(root: Element, context: ListContext): Row[];
  fields: Record<Exclude<TextField, 'topCardCompany'>, readonly Strategy<Row>[]>;
  /** The current job where the row states one. */
  readCurrent(row: Row): ListedJob | null;
}

/** What a row says about its person. */
export function readPerson<Row extends ListRow>(layout: ListLayout<Row>, row: Row): ListedPerson {
  const read = (field: keyof typeof layout.fields) => readField(field, layout.fields[field], row);
  const { slug, memberId, urn, salesId, degree } = row;
  return {
    slug,
    memberId,
    urn,
    salesId,
    name: readName(read('name')),
    headline: read('headline'),
    location: read('location'),
    current: layout.readCurrent(row),
    degree,
  };
}
