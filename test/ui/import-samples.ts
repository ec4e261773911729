import type { ConnectionsFound, ImportReply, PlannedImport, Recognition } from '../../src/actions/import-protocol';
import type { ImportRun } from '../../src/domain/import-run';
import { startImport, type ImportState, type ImportStep } from '../../src/ui/screens/import/import-stage';
import { advance } from '../../src/ui/screens/import/import-state';

/** A recognised file of contacts with two columns. */
export const recognition: Recognition = {
  kind: 'recognition',
  fileName: 'contacts.csv',
  form: 'spreadsheet',
  format: 'text',
  recordKind: 'contacts',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  columns: [
    { index: 0, header: 'Name', use: 'fullName', samples: ['Ann Example'] },
    { index: 1, header: 'Level', use: 'custom', samples: ['Gold'] },
  ],
  preview: [],
  rowCount: 1,
  footerRows: 0,
  fingerprint: 'f',
  usedSavedMapping: false,
  notes: [],
};

const noRows: PlannedImport['outcomes'] = {
  added: 0,
  updated: 0,
  unchanged: 0,
  merged: 0,
  asked: 0,
  erased: 0,
  skipped: 0,
};

/** A plan that adds one contact, with what a test changes about it. */
export function planOf(change: Partial<PlannedImport> = {}): PlannedImport {
  return {
    added: 1,
    updated: 0,
    unchanged: 0,
    skippedErased: 0,
    refused: [],
    questions: [],
    vanished: [],
    landed: 0,
    reopened: 0,
    conflicts: 0,
    duplicates: 0,
    withIssues: 0,
    importedBeforeAt: null,
    ...change,
    outcomes: { ...noRows, added: 1, ...change.outcomes },
  };
}

const run: ImportRun = {
  id: 'i1',
  programId: 'p1',
  fileName: 'contacts.csv',
  fileHash: 'h',
  at: '2026-03-01T10:00:00.000Z',
  added: 1,
  updated: 0,
  unchanged: 0,
  refused: [],
  vanishedContactIds: [],
  landed: 0,
  reopened: 0,
  conflicts: 0,
  skippedErased: 0,
  eventId: 'e1',
};

/** What the worker tells, as steps of the screen. */
export const tell = {
  recognised: (change: Partial<Recognition> = {}) =>
    told({ tell: 'recognised', recognition: { ...recognition, ...change }, uses: [] }),
  planned: (plan: Partial<PlannedImport> = {}, unknownStatusWords: { word: string; rows: number }[] = []) =>
    told({
      tell: 'planned',
      plan: planOf(plan),
      counts: { rows: 1, taken: 1, refused: 0, blank: 0, footer: 0, repeatedHeaders: 0 },
      notes: [],
      unknownStatusWords,
    }),
  refused: () =>
    told({ tell: 'refused', refusal: { kind: 'refusal', reason: 'empty', sentence: { say: 'file.empty' } } }),
  failed: () => told({ tell: 'failed', sentence: 'The disk is full.' }),
  cancelled: () => told({ tell: 'cancelled' }),
  done: () => told({ tell: 'done', run, refusedFile: null }),
  compared: (likely: ConnectionsFound['likely'] = []) =>
    told({
      tell: 'compared',
      found: { connections: 9, matched: 3, agreeing: 2, unclear: 0, doubtful: 1, likely },
    }),
};

/** A reply of the worker as a step. */
export function told(reply: ImportReply): ImportStep {
  return { step: 'told', reply };
}

/** The choice of files of these names. */
export function chose(...names: string[]): ImportStep {
  return { step: 'chose', files: names.map((name) => new File(['Name\n'], name)) };
}

/** Where the screen stands after these steps. */
export function walk(...steps: ImportStep[]): ImportState {
  return steps.reduce(advance, startImport('p1'));
}
