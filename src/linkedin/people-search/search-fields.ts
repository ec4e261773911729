import type { ListLayout } from '../list-layout';
import type { PersonRow } from '../people-rows/find-person-rows';
import { ROW_NAME } from '../people-rows/row-name';
import { readBeforeAction, readBlock, readByClass } from '../people-rows/row-lines';

/** Class names of headline and place: of 2018 to 2020, of 2021 to 2023, and the steady ones of text since. */
const HEADLINE = '.subline-level-1,.entity-result__primary-subtitle,div.t-14.t-black.t-normal';
const PLACE = '.subline-level-2,.entity-result__secondary-subtitle,div.t-14.t-normal:not(.t-black)';

/** Headline and place stand together; a third line among them means that the block is not what it seems. */
const readPair = (lines: readonly string[], at: 0 | 1): string | undefined =>
  lines.length === 2 || (at === 0 && lines.length === 1) ? lines[at] : undefined;

/** How each field of a row of a search is read. */
export const SEARCH_FIELDS: ListLayout<PersonRow>['fields'] = {
  name: ROW_NAME,
  headline: [
    { tier: 'landmark', name: 'line under the name', read: (row) => readPair(readBlock(row), 0) },
    { tier: 'text', name: 'line before the button', read: (row) => readPair(readBeforeAction(row), 0) },
    { tier: 'class', name: 'class of the headline', read: (row) => readByClass(row, HEADLINE) },
  ],
  location: [
    { tier: 'landmark', name: 'second line under the name', read: (row) => readPair(readBlock(row), 1) },
    { tier: 'text', name: 'second line before the button', read: (row) => readPair(readBeforeAction(row), 1) },
    { tier: 'class', name: 'class of the place', read: (row) => readByClass(row, PLACE) },
  ],
};
