import type { ListLayout } from '../list-layout';
import type { PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { FEED_FIELDS } from './feed-fields';
import { findFeedRows } from './find-feed-rows';

/** One post: by its key, `expanded…FeedType_…`, and by its role in the feed and in a search for posts. */
const POST =
  '[componentkey^="expanded"][componentkey*="FeedType_"],[componentkey^="collapsed"][componentkey*="FeedType_"],[role="listitem"]';

const SIGNS = '[data-testid="mainFeed"],[componentkey*="FeedType_"]';

/** Posts in the front end of 2025 and later: the home feed and searches for posts. */
export const sduiFeed: ListLayout<PersonRow> = {
  kind: 'sdui-feed',
  front: 'sdui',
  page: 'people-list',
  fields: FEED_FIELDS,
  detects: (root, { place }) =>
    place === 'feed' &&
    isPageOf(root, { screen: /\.feed\.|SearchResultsContent/, signs: SIGNS, others: '.feed-shared-update-v2' }),
  findRows: (root, context) => findFeedRows(root, context, POST),
  readCurrent: () => null,
};
