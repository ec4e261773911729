import type { ExportTarget } from '../../domain/export-target';
import type { Said } from '../../domain/said';
import type { WriteContext, WrittenColumn, WrittenFile } from '../written-file';
import { exportFileName } from './export-file-name';
import { splitRows, type CorrectionCells, type SplitLimits } from './split-rows';

/** What makes a table a file. */
export interface TableFileFacts {
  target: ExportTarget;
  /** What the file is of, in its name. */
  what: string;
  limits: SplitLimits;
  notes: readonly Said[];
}

/** The rows of a file and their columns. */
export interface TableRows {
  columns: readonly WrittenColumn[];
  rows: readonly CorrectionCells[];
}

/** Each table as one loader file, or as several where the limits ask for it; no file when there are no rows. */
export function writeTableFiles(
  tables: readonly TableRows[],
  { target, what, limits, notes }: TableFileFacts,
  { program, day }: WriteContext,
): WrittenFile[] {
  const parts = tables.flatMap(({ columns, rows }) => {
    const header = columns.map((column) => column.header);
    return splitRows(header, rows, limits).map((part) => ({ columns, part }));
  });
  return parts.map(({ columns, part }, index) => {
    const table = { name: 'Corrections', columns: [...columns], rows: part.map(({ cells }) => cells) };
    return {
      target,
      fileName: exportFileName(program.name, what, day, 'csv', { number: index + 1, of: parts.length }),
      rowCount: part.length,
      correctionIds: part.flatMap(({ correctionIds }) => correctionIds),
      notes: [...notes],
      body: { form: 'loader-csv', table },
    };
  });
}
