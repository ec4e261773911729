import type { ListLayout } from '../list-layout';
import { findPersonRows, type PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { readCurrentJob } from './current-job';
import { SEARCH_FIELDS } from './search-fields';

/** One result; the second form was in use until 2025. */
const ROW = '[role="listitem"],[data-view-name="people-search-result"]';

/** What a result holds: its button's key, the link to invite or write to its person, the name's link until 2025. */
const MARK =
  '[componentkey^="SearchResultsACoA"],a[href*="search-custom-invite"],a[href*="/messaging/compose"],[data-view-name="search-result-lockup-title"]';

const SIGNS =
  '[componentkey^="SearchResultsACoA"],[componentkey="SearchResultsMainContent"],[componentkey="SearchResults_SearchResultsFilterBar"],a[href*="search-custom-invite"],[data-view-name="people-search-result"],[data-view-name="search-result-lockup-title"]';

/** Results of a search for people in the front end of 2025 and later. */
export const sduiSearch: ListLayout<PersonRow> = {
  kind: 'sdui-search',
  front: 'sdui',
  page: 'people-list',
  fields: SEARCH_FIELDS,
  detects: (root, { place }) =>
    place === 'people-search' &&
    isPageOf(root, { screen: /SearchResults(?:People|All)/, signs: SIGNS, others: '[data-testid="mainFeed"]' }),
  findRows: (root, context) => findPersonRows(root, context, { row: ROW, mark: MARK }),
  readCurrent: readCurrentJob,
};
