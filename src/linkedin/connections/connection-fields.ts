import type { ListLayout } from '../list-layout';
import type { PersonRow } from '../people-rows/find-person-rows';
import { readBeforeAction, readByClass, readInLink } from '../people-rows/row-lines';
import { ROW_NAME } from '../people-rows/row-name';

/** Pages of birthdays and new jobs: what stands under a name there is an occasion. */
const OCCASIONS = /^[^?#]*\/catch-up(?:[/?#]|$)/;

/** Class of the headline in the older front end. */
const HEADLINE = '.mn-connection-card__occupation';

/** Whether the page tells of occasions in the lives of connections. */
export function hasOccasions(url: string): boolean {
  return OCCASIONS.test(url);
}

/** Headline and date of connection stand behind the name; a line alone may be either. */
function readBeforeDate(row: PersonRow): string | undefined {
  const lines = readBeforeAction(row);
  return lines.length === 2 ? lines[0] : undefined;
}

const unlessOccasion =
  <Value>(read: (row: PersonRow) => Value) =>
  (row: PersonRow): Value | null =>
    hasOccasions(row.context.url) ? null : read(row);

/** How each field of a connection is read; where people live is not shown. */
export const CONNECTION_FIELDS: ListLayout<PersonRow>['fields'] = {
  name: ROW_NAME,
  headline: [
    { tier: 'landmark', name: 'second line of the link', read: unlessOccasion(readInLink) },
    { tier: 'text', name: 'line before the date', read: unlessOccasion(readBeforeDate) },
    { tier: 'class', name: 'class of the headline', read: unlessOccasion((row) => readByClass(row, HEADLINE)) },
  ],
  location: [],
};
