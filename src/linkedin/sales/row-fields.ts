import type { ListLayout } from '../list-layout';
import { readText } from '../read-lines';
import type { SalesRow } from './find-rows';
import { findClassedName, findLabelledName, findMarkedName } from './row-name';
import { readOwn } from './row-parts';

const LOCATION = '[data-anonymize="location"]';

/** The line of the place under the name; in lists, the cell of the place; the third until 2021. */
const LOCATION_CLASS = '.artdeco-entity-lockup__caption,[class*="__geography"],.result-lockup__misc-item';

/** How a row's texts are read. A row has no headline: where other lists have it, it states the job. */
export const ROW_FIELDS: ListLayout<SalesRow>['fields'] = {
  name: [
    {
      tier: 'landmark',
      name: 'mark of the name',
      read: ({ element, heads }) => readText(findMarkedName(element, heads)),
    },
    {
      tier: 'landmark',
      name: 'link named by labels',
      read: ({ element, heads }) => readText(findLabelledName(element, heads)),
    },
    {
      tier: 'class',
      name: 'class of the name',
      read: ({ element, heads }) => readText(findClassedName(element, heads)),
    },
  ],
  headline: [],
  location: [
    { tier: 'landmark', name: 'mark of the place', read: (row) => readOwn(row, LOCATION) },
    { tier: 'class', name: 'class of the place', read: (row) => readOwn(row, LOCATION_CLASS) },
  ],
};
