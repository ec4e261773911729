import type { ListLayout } from '../list-layout';
import { findPersonRows, type PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { CONNECTION_FIELDS, hasOccasions } from './connection-fields';

const ROW = '[data-view-name="connections-list"],[role="listitem"]';

/** What a card holds: the link to write to its person, and its two links to the profile. */
const MARK = 'a[href*="/messaging/compose"],[data-view-name="connections-profile"]';

const SIGNS =
  '[componentkey="ConnectionsPage_ConnectionsList"],[data-view-name="connections-list"],[data-view-name="connections-profile"]';

/** Connections, and what is new with them, in the front end of 2025 and later. */
export const sduiConnections: ListLayout<PersonRow> = {
  kind: 'sdui-connections',
  front: 'sdui',
  page: 'people-list',
  fields: CONNECTION_FIELDS,
  detects: (root, { place }) =>
    place === 'connections' &&
    isPageOf(root, { screen: /\.mynetwork\./, signs: SIGNS, others: '[data-testid="mainFeed"]' }),
  findRows: (root, context) =>
    findPersonRows(root, context, { row: ROW, mark: MARK, inSentence: hasOccasions(context.url) }),
  readCurrent: () => null,
};
