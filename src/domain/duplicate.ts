import type { Id, Instant } from './ids';
import type { Sentence } from './said';

/** Two contacts of a program that are likely the same person. */
export interface Duplicate {
  id: Id;
  programId: Id;
  contactIds: [Id, Id];
  /** Why, a few words each, e.g. "same e-mail". */
  reasons: Sentence[];
  /** `different`: the user said so, and it is not asked again. */
  state: 'open' | 'different';
  at: Instant;
}
