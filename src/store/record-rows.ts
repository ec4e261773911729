import type { Account } from '../domain/account';
import type { Asset } from '../domain/asset';
import type { ExportBatch, ExportFile } from '../domain/batch';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { Duplicate } from '../domain/duplicate';
import type { RecordTable } from '../domain/event';
import type { ExportTemplate } from '../domain/export-template';
import type { Follow } from '../domain/follow';
import type { ImportRun } from '../domain/import-run';
import type { Alias, Dismissal, Rejection, SavedMapping, Tombstone } from '../domain/memory';
import type { NextAction } from '../domain/next-action';
import type { Nomination } from '../domain/nomination';
import type { StoredObservation } from '../domain/observation';
import type { Product } from '../domain/product';
import type { Program } from '../domain/program';
import type { Review } from '../domain/review';
import type { ReviewRun, RunStep, SavedList } from '../domain/review-run';
import type { Use } from '../domain/use';
import type { Judgement } from '../domain/verdict';

/** What a row of each table is, as callers see it. */
export interface RecordRows {
  programs: Program;
  accounts: Account;
  contacts: Contact;
  products: Product;
  assets: Asset;
  nextActions: NextAction;
  nominations: Nomination;
  uses: Use;
  observations: StoredObservation;
  judgements: Judgement;
  corrections: Correction;
  batches: ExportBatch;
  importRuns: ImportRun;
  tombstones: Tombstone;
  mappings: SavedMapping;
  aliases: Alias;
  rejections: Rejection;
  dismissals: Dismissal;
  duplicates: Duplicate;
  reviews: Review;
  exportFiles: ExportFile;
  templates: ExportTemplate;
  follows: Follow;
  runs: ReviewRun;
  runSteps: RunStep;
  savedLists: SavedList;
}

/** Every table of records, in the order in which a reader of the database would look at them. */
export const RECORD_TABLES = Object.keys({
  programs: 0,
  accounts: 0,
  contacts: 0,
  products: 0,
  assets: 0,
  nextActions: 0,
  nominations: 0,
  uses: 0,
  observations: 0,
  judgements: 0,
  corrections: 0,
  batches: 0,
  importRuns: 0,
  tombstones: 0,
  mappings: 0,
  aliases: 0,
  rejections: 0,
  dismissals: 0,
  duplicates: 0,
  reviews: 0,
  exportFiles: 0,
  templates: 0,
  follows: 0,
  runs: 0,
  runSteps: 0,
  savedLists: 0,
} satisfies Record<RecordTable, 0>) as readonly RecordTable[];

/** The program a row belongs to; a program belongs to itself. */
export function programOf<T extends RecordTable>(table: T, row: RecordRows[T]): string {
  return table === 'programs' ? row.id : (row as { programId: string }).programId;
}
