import type { ImportInput } from '../import-plan';

/** What blank cells mean for one import. */
export interface MergePolicy {
  /** A blank cell of a column that the file has clears the field. */
  erases: boolean;
  /** The headers of the file. */
  headers: ReadonlySet<string>;
}

/** What blank cells mean for this import. */
export function policyOf({ blanks, headers = [] }: Pick<ImportInput, 'blanks' | 'headers'>): MergePolicy {
  return { erases: blanks === 'erase', headers: new Set(headers) };
}
