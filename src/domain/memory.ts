import type { Id, Instant } from './ids';
import type { FindingField } from './verdict';

/**
 * Two names of companies, or two job titles, that the user called the same (or not), for the whole program. `a` and `b` are normal
 * forms, compared as they are, in either order; at most one row holds a pair.
 */
export interface Alias {
  id: Id;
  programId: Id;
  about: 'company' | 'title';
  a: string;
  b: string;
  same: boolean;
  /** The two as they were written when the user answered: `a` on record, `b` on the page. */
  shown: { a: string; b: string };
  at: Instant;
}

/** "Not the same person": this profile is not this contact, remembered for ever. */
export interface Rejection {
  id: Id;
  programId: Id;
  contactId: Id;
  /** Keys of the profile, see `profileKey`. */
  profileKeys: string[];
  at: Instant;
}

/** A finding the user waved away; the same seen value is not shown again for this contact. */
export interface Dismissal {
  id: Id;
  programId: Id;
  contactId: Id;
  field: FindingField;
  seen: string;
  at: Instant;
}

/** What is left of an erased person: salted hashes, so that an import does not bring the person back. */
export interface Tombstone {
  id: Id;
  programId: Id;
  hashes: string[];
  at: Instant;
}

/** How the columns of one kind of file were mapped, found again by the fingerprint of its header. */
export interface SavedMapping {
  id: Id;
  programId: Id;
  fingerprint: string;
  /** Header → field, or null for a column that is ignored. */
  columns: Record<string, string | null>;
  at: Instant;
}
