import type { ExportTarget } from '../../domain/export-target';
import type { RecordSystem } from '../../domain/external-id';
import type { CorrectableField } from '../../domain/correction';
import type { SystemWords } from '../../domain/program';
import type { Said } from '../../domain/said';
import type { WriteContext } from '../written-file';
import type { SplitLimits } from './split-rows';
import type { UpdateStyle, UpdateValue } from './update-value';

/** A file that changes fields of records which a system of record knows by an id: one row a record, the id first. */
export interface UpdateForm {
  target: ExportTarget;
  /** What the file is of, in its name, e.g. "salesforce-contacts". */
  what: string;
  /** The system whose ids stand in the file. */
  system: RecordSystem;
  /** What the id is called in sentences, e.g. "Salesforce id". */
  idName: Said;
  /** The column of the id; undefined while no import has shown it. */
  keyHeader(words: SystemWords): string | undefined;
  /** The column of a field; undefined while no import has shown it. */
  header(field: CorrectableField, words: SystemWords): string | undefined;
  style: UpdateStyle;
  /** What stands in the file for a contact that moves to another company. */
  move(company: string, context: WriteContext): UpdateValue;
  limits: SplitLimits;
  /** The most characters that a cell may have. */
  maxCell?: number;
}

const NO_WORDS: SystemWords = { columns: {}, statusLabels: {} };

/** What imports have shown of the system's words. */
export function wordsOf(form: Pick<UpdateForm, 'system'>, { program }: Pick<WriteContext, 'program'>): SystemWords {
  return program.systems[form.system] ?? NO_WORDS;
}
