import type { ExportTarget, ListTarget } from './export-target';
import type { Id, Instant } from './ids';

/** Which columns a file has and in which order, under a name. Columns that a target cannot do without are always there. */
export interface ExportTemplate {
  id: Id;
  programId: Id;
  name: string;
  target: ExportTarget | ListTarget;
  /** The keys of the columns, in order. */
  columns: string[];
  at: Instant;
}

/** The columns chosen for one file: those of a template, or a choice for this once, which has no id and no name. */
export type ColumnChoice = Pick<ExportTemplate, 'columns'> & Partial<Pick<ExportTemplate, 'id' | 'name'>>;
