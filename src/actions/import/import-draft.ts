import type { RecordTable } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { Said } from '../../domain/said';
import type { RecordRows } from '../../store/record-rows';
import type { ImportCandidate, ImportPlan } from '../import-plan';
import type { RowReport } from './row-report';

/** The tables that an import writes, in the order in which it does. */
export const DRAFT_TABLES = [
  'accounts',
  'products',
  'corrections',
  'batches',
  'nextActions',
  'contacts',
  'assets',
  'uses',
  'nominations',
  'duplicates',
] as const satisfies readonly RecordTable[];

/** A table that an import writes. */
export type DraftTable = (typeof DRAFT_TABLES)[number];

/** Rows of some tables. */
export type DraftRows = { [T in DraftTable]?: readonly RecordRows[T][] };

/** All that an import would write, and the plan that says so to the user. */
export interface ImportDraft {
  importId: Id;
  /** The latest event when it was drafted: it holds until another comes. Undefined where there is none. */
  state: Id | undefined;
  plan: ImportPlan;
  added: DraftRows;
  /** Known rows as they would be. */
  updated: DraftRows;
}

/** What the rows of one kind of file come to. */
export interface DraftedKind {
  report: RowReport;
  /** What the user should know, one sentence each. */
  notes: Said[];
  vanished: ImportCandidate[];
  withIssues: number;
  added: DraftRows;
  updated: DraftRows;
}
