import type { Asset } from './asset';
import type { CorrectableField } from './correction';
import type { Day, Id, YearMonth } from './ids';
import type { NextAction } from './next-action';
import type { Product } from './product';
import type { AdvocateStatus } from './status';
import type { Destination } from './verdict';

/** What a departure breaks, so that nobody learns of it later from a customer. */
export interface Breakage {
  /** What names the person and is not withdrawn. */
  assets: Asset[];
  /** What was still to be done with the person. */
  nextActions: NextAction[];
  /** The products of the person that no other referenceable contact speaks about. */
  products: Product[];
  /** The industry of the account, where no other referenceable contact has it. */
  industry: string | null;
  /** Only the contacts verified last were looked through, for there are very many: one of the others may speak about those products, or have the industry. */
  isPartial: boolean;
}

/** Somebody at the old account who may take the place. */
export interface Successor {
  contactId: Id;
  name: string;
  title: string;
  status: AdvocateStatus | null;
}

/** What the departure screen shows before anything is written. */
export interface DeparturePlan {
  /** What is proposed. The user may change every part of it. */
  choices: DepartureChoices;
  /** The words of the page behind it; empty where the user says it by hand. */
  excerpt: string;
  breakage: Breakage;
  /** Contacts of the account who are still there, the likeliest first, at most five. */
  successors: Successor[];
  /** The corrections that will wait in the queue. */
  corrections: { field: CorrectableField; before: string; after: string }[];
}

/** What the user says about a departure; one confirm writes all of it as one event. */
export interface DepartureChoices {
  leftOn: YearMonth;
  /** Where the person went; null where nobody knows. */
  destination: Destination | null;
  /** The search for a successor at the old account; null for none. */
  replacement: { owner: string; dueOn: Day; candidateId?: Id } | null;
  /** Whether the advocate is followed at the new company. */
  isFollowed: boolean;
}
