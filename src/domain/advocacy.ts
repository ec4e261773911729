import type { Asset } from './asset';
import type { Follow } from './follow';
import type { Id } from './ids';
import type { Nomination } from './nomination';
import type { Product } from './product';
import type { Review } from './review';
import type { AdvocateStatus } from './status';
import type { Use } from './use';

/** Another contact of the same account. */
export interface Colleague {
  contactId: Id;
  name: string;
  title: string;
  status: AdvocateStatus | null;
  hasLeft: boolean;
}

/** What the program knows around a contact: read for the card only, never for the pill. */
export interface Advocacy {
  /** The other contacts of the account: how many, how many of them have left, and the first few, those still there first. */
  colleagues: { total: number; left: number; first: Colleague[] };
  /** What names the person, the latest first. */
  assets: Asset[];
  products: Product[];
  /** The latest uses, newest first, at most five. */
  latestUses: Use[];
  /** Open searches for a successor of this contact. */
  searches: Nomination[];
  /** Where the contact is followed to; null for one who is still there, or back. */
  follow: Follow | null;
  /** A likely change that a check of connections has found, not yet confirmed. */
  review: Review | null;
}

/** What can be done with somebody who is in no program: one for each active program. */
export interface NominateOffer {
  programId: Id;
  programName: string;
  /** The account at which the page shows the person to work; null where the program has none of that name. */
  account: { id: Id; name: string } | null;
  /** Open searches for a successor, those at that account first. */
  searches: { nominationId: Id; accountName: string; replaces: string }[];
  /** The person was nominated already. A declined one can be nominated again. */
  nominated: Nomination | null;
  /** The event that said so last, where it can be taken back. */
  undoable: Id | null;
}
