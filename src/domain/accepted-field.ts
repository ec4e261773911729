import type { FindingField } from './verdict';

/** One field of a finding that the user accepts; `value` replaces what was seen when the user edited it. */
export interface AcceptedField {
  field: FindingField;
  value?: string;
}
