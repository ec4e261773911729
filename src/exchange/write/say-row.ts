import type { CorrectableField } from '../../domain/correction';
import { say, type Said, type SaidValue } from '../../domain/said';
import type { CorrectionRow } from '../written-file';

/** What a correctable field is called in what is said of a file. */
export function sayLabel(field: CorrectableField): Said {
  return say(`label.${field}`);
}

/** Whom a correction is about, where its contact is known. */
export function sayContact({ contact }: Pick<CorrectionRow, 'contact'>): SaidValue {
  return contact?.name.full ?? say('skip.aContact');
}
