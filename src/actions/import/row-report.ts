import type { RefusedRow } from '../../domain/import-run';
import type { Said } from '../../domain/said';
import type { ImportedRowBase } from '../../exchange/imported-row';
import type { ImportedRow, ImportQuestion } from '../import-plan';

/** What becomes of the rows of a file, noted row by row. */
export class RowReport {
  readonly rows: ImportedRow[] = [];
  readonly refused: RefusedRow[] = [];
  readonly questions: ImportQuestion[] = [];

  /** Notes a row that makes no record of its own. */
  leaveOut({ line }: ImportedRowBase, name: string, outcome: 'erased' | 'merged' | 'skipped'): void {
    this.rows.push({ line, outcome, name, fields: [] });
  }

  /** Notes a row about which something must be asked first. */
  ask({ line }: ImportedRowBase, name: string, questions: readonly ImportQuestion[]): void {
    this.questions.push(...questions);
    this.rows.push({ line, outcome: 'asked', name, fields: [] });
  }

  /** Notes a row that cannot be taken. */
  refuse({ line, cells = [] }: ImportedRowBase, reason: Said): void {
    this.refused.push({ line, reason, cells: [...cells] });
  }

  /** How many rows have an outcome. */
  count(outcome: ImportedRow['outcome']): number {
    return this.rows.reduce((sum, row) => sum + (row.outcome === outcome ? 1 : 0), 0);
  }
}
