import type { ListLayout } from '../list-layout';
import type { PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { FEED_FIELDS } from './feed-fields';
import { findFeedRows } from './find-feed-rows';

/** One post: by what it carries, and by class. */
const POST =
  '[data-view-name="feed-full-update"],[data-urn^="urn:li:activity:"],[data-urn^="urn:li:ugcPost:"],[data-id^="urn:li:activity:"],.feed-shared-update-v2';

/** Posts in the older front end: the home feed and searches for posts. */
export const emberFeed: ListLayout<PersonRow> = {
  kind: 'ember-feed',
  front: 'ember',
  page: 'people-list',
  fields: FEED_FIELDS,
  detects: (root, { place }) =>
    place === 'feed' &&
    isPageOf(root, { screen: /\.feed\.|SearchResultsContent/, signs: POST, others: '[data-testid="mainFeed"]' }),
  findRows: (root, context) => findFeedRows(root, context, POST),
  readCurrent: () => null,
};
