import type { ListLayout } from '../list-layout';
import { findPersonRows, type PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { CONNECTION_FIELDS, hasOccasions } from './connection-fields';

/** One card: a list item of its own since about 2020, an element in one before. */
const ROW = '.mn-connection-card';

/** What a card holds: its two links to the profile. */
const MARK = '[data-control-name="connection_profile"],[class*="mn-connection-card__"]';

/** Connections in the older front end. */
export const emberConnections: ListLayout<PersonRow> = {
  kind: 'ember-connections',
  front: 'ember',
  page: 'people-list',
  fields: CONNECTION_FIELDS,
  detects: (root, { place }) =>
    place === 'connections' &&
    isPageOf(root, {
      screen: /\.mynetwork\./,
      signs: `${ROW},.mn-connections,${MARK}`,
      others: '[data-testid="mainFeed"],.feed-shared-update-v2',
    }),
  findRows: (root, context) =>
    findPersonRows(root, context, { row: ROW, mark: MARK, inSentence: hasOccasions(context.url) }),
  readCurrent: () => null,
};
