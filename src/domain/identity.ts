import type { Id } from './ids';

/** A contact the person on the page may be. */
export interface Candidate {
  contactId: Id;
  /** The probability that it is the same person, 0 to 1. */
  probability: number;
  /** A few words for the user, e.g. "same name, works at Acme". */
  reason: string;
}

/** Who is this? `match`: surely this contact. `ask`: the user must say. `none`: nobody in the program. */
export type IdentityAnswer =
  | { decision: 'match'; contactId: Id; reason: string }
  | { decision: 'ask'; candidates: Candidate[]; reason: string }
  | { decision: 'none' };
