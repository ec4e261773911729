import type { Id, Instant } from './ids';
import type { Sentence } from './said';

/** The fields of a record that Muster corrects. */
export const CORRECTABLE_FIELDS = [
  'title',
  'company',
  'givenName',
  'familyName',
  'location',
  'profileUrl',
  'status',
  'searchable',
  'leftOn',
  'email',
  'phone',
  'mobile',
] as const;

/** One field of a record that Muster corrects. */
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/**
 * The states of a correction:
 * `pending` (waits in the queue) → `exported` (in a written file) → `landed` | `reopened` | `conflict` (what the next import
 * showed). `withdrawn` left the queue by the user's will; `reopened` ones wait again as if pending.
 */
export type CorrectionState = 'pending' | 'exported' | 'landed' | 'reopened' | 'conflict' | 'withdrawn';

/** Why the correction was made: what was seen, where and when. */
export interface CorrectionEvidence {
  sentence: Sentence;
  excerpt: string;
  url: string;
  seenAt: Instant;
}

/** An accepted change to one field of one record. */
export interface Correction {
  id: Id;
  programId: Id;
  record: 'contact' | 'account';
  recordId: Id;
  field: CorrectableField;
  oldValue: string;
  newValue: string;
  /** The user changed the seen value before accepting it. */
  isEdited: boolean;
  evidence: CorrectionEvidence;
  state: CorrectionState;
  createdAt: Instant;
  batchId?: Id;
  exportedAt?: Instant;
  /** What the import that settled it showed. */
  outcome?: { importId: Id; at: Instant; valueInFile: string; daysOut: number };
}

/** Whether the correction waits to be exported. */
export function isQueued(correction: Correction): boolean {
  return correction.state === 'pending' || correction.state === 'reopened';
}
