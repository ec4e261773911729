import type { ListLayout } from '../list-layout';
import type { PersonRow } from '../people-rows/find-person-rows';
import { ROW_NAME } from '../people-rows/row-name';
import { readBlock, readByClass } from '../people-rows/row-lines';

/** Class of the headline in the older front end: since 2022, and before. */
const HEADLINE = '.update-components-actor__description > [aria-hidden="true"],.feed-shared-actor__description';

/** The actor's links say all at once in their label: name, degree, headline. */
const LABELLED = 'a[aria-label]';

/** Companies have followers in the place of a headline; members with many may, too. */
const FOLLOWERS = /^[\d\s.,]+\p{L}+$/u;

/** The line of the age of a post ends with a dot or holds the picture for who can see it. */
const isAge = (text: string, element: Element): boolean => /[•·]$/.test(text) || element.querySelector('svg') !== null;

/** The line under the name, where the age of the post follows. */
function readBeforeAge(row: PersonRow): string | null {
  const ageAt = row.block.findIndex(({ text, element }) => isAge(text, element));
  const first = ageAt > 0 ? readBlock(row)[0] : undefined;
  return first && !FOLLOWERS.test(first) ? first : null;
}

/** The line under the name, where a label of the actor's link ends with it. */
function readAsLabelled(row: PersonRow): string | null {
  const first = readBlock(row)[0];
  const labels = row.own.filter((link) => link.matches(LABELLED)).map((link) => link.getAttribute('aria-label') ?? '');
  return first && !FOLLOWERS.test(first) && labels.some((label) => label.trim().endsWith(` ${first}`)) ? first : null;
}

/** How each field of a post's actor is read. */
export const FEED_FIELDS: ListLayout<PersonRow>['fields'] = {
  name: ROW_NAME,
  headline: [
    { tier: 'text', name: 'line before the age', read: readBeforeAge },
    { tier: 'landmark', name: 'label of the link', read: readAsLabelled },
    { tier: 'class', name: 'class of the headline', read: (row) => readByClass(row, HEADLINE) },
  ],
  location: [],
};
