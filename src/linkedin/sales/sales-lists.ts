import type { ListLayout } from '../list-layout';
import { findRows, type SalesRow } from './find-rows';
import { ROW_FIELDS } from './row-fields';
import { LIST_TITLE, readRowJob, SEARCH_TITLE } from './row-job';

const COMMON = { front: 'sales', page: 'sales-lead-list', findRows, fields: ROW_FIELDS } as const;

/** Searches for leads in Sales Navigator. */
export const salesSearch: ListLayout<SalesRow> = {
  ...COMMON,
  kind: 'sales-search',
  detects: (_, { place }) => place === 'sales-search',
  readCurrent: (row) => readRowJob(row, SEARCH_TITLE),
};

/** Lists of saved leads in Sales Navigator. */
export const salesList: ListLayout<SalesRow> = {
  ...COMMON,
  kind: 'sales-list',
  detects: (_, { place }) => place === 'sales-list',
  readCurrent: (row) => readRowJob(row, LIST_TITLE),
};
