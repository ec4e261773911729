import type { ListLayout } from '../list-layout';
import { findPersonRows, type PersonRow } from '../people-rows/find-person-rows';
import { isPageOf } from '../people-rows/is-page-of';
import { readByClass, readBlock } from '../people-rows/row-lines';
import { ROW_NAME } from '../people-rows/row-name';

/** One person: in the older front end by class, in the newer by role. */
const ROW =
  '.org-people-profile-card__profile-card-spacing,.org-people-profiles-module__profile-item,[role="listitem"]';

/** What a card holds: the id and classes of its parts, or the button's key and the links to invite and to write. */
const MARK =
  '[id^="org-people-profile-card"],[class*="org-people-profile-card__"],[componentkey*="ACoA"],a[href*="custom-invite"],a[href*="/messaging/compose"]';

const SIGNS = `[class*="org-people"],[id^="org-people"],[class*="org-grid"]`;

/** Class of the headline: since 2020, and before. */
const HEADLINE = '.artdeco-entity-lockup__subtitle,.org-people-profile-card__profile-position';

/** People who work for a company, on its page. */
export const companyPeople: ListLayout<PersonRow> = {
  kind: 'company-people',
  front: 'ember',
  page: 'people-list',
  fields: {
    name: ROW_NAME,
    headline: [
      { tier: 'text', name: 'line under the name', read: (row) => readBlock(row)[0] },
      { tier: 'class', name: 'class of the headline', read: (row) => readByClass(row, HEADLINE) },
    ],
    location: [],
  },
  detects: (root, { place }) =>
    place === 'company-people' &&
    isPageOf(root, { screen: /organi[sz]ation|company|school/i, signs: SIGNS, others: '[data-testid="mainFeed"]' }),
  findRows: (root, context) => findPersonRows(root, context, { row: ROW, mark: MARK }),
  readCurrent: () => null,
};
