import type { Id } from './ids';
import type { Said } from './said';

/** A contact the person on the page may be. */
export interface Candidate {
  contactId: Id;
  /** The probability that it is the same person, 0 to 1. */
  probability: number;
  /** A few words for the user, e.g. "same name, works at Acme". */
  reason: Said;
}

/** What a match rests on: an identity of the profile that is on record, or a name and a company that fit. */
export type MatchBasis = 'id' | 'name';

/** Who is this? `match`: surely this contact. `ask`: the user must say. `none`: nobody in the program. */
export type IdentityAnswer =
  | ({ decision: 'match'; by: MatchBasis } & Candidate)
  | { decision: 'ask'; candidates: Candidate[]; reason: Said }
  | { decision: 'none' };

/** What a page says of a person, as far as it tells who it is. */
export interface SeenPerson {
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  /** The `ACwAA…` token of Sales Navigator. */
  salesId: string | null;
  name: { value: string } | null;
  positions: readonly { company: string | null; current: boolean | null }[];
  topCardCompany: { value: string } | null;
}

/** A person in a list, as far as the row tells who it is: what is asked about each row, and never kept. */
export interface ListedRef extends Omit<SeenPerson, 'name' | 'positions' | 'topCardCompany'> {
  name: string | null;
  headline: string | null;
  /** The company of the current job, where the row states it as such. */
  company: string | null;
}
