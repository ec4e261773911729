import type { ListLayout } from '../list-layout';
import { findPersonRows, type PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { readCurrentJob } from './current-job';
import { SEARCH_FIELDS } from './search-fields';

/** One result: by what it carries, and by the class names of 2018 to 2023. */
const ROW =
  '[data-chameleon-result-urn],[data-view-name="search-entity-result-universal-template"],.reusable-search__result-container,.search-result__wrapper';

/** What a result holds: a link with the token of its person, and the classes of name and degree. */
const MARK = 'a[href*="miniProfileUrn="],[class*="entity-result__"],.search-result__info';

const SIGNS = `${ROW},.search-results-container,[class*="entity-result__"],a[href*="/in/"][href*="miniProfileUrn="]`;

/** Results of a search for people in the older front end, which some still got in 2026. */
export const emberSearch: ListLayout<PersonRow> = {
  kind: 'ember-search',
  front: 'ember',
  page: 'people-list',
  fields: SEARCH_FIELDS,
  detects: (root, { place }) =>
    place === 'people-search' &&
    isPageOf(root, {
      screen: /SearchResults(?:People|All)/,
      signs: SIGNS,
      others: '[data-testid="mainFeed"],.feed-shared-update-v2',
    }),
  findRows: (root, context) => findPersonRows(root, context, { row: ROW, mark: MARK }),
  readCurrent: readCurrentJob,
};
