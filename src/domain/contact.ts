import type { Flaw, FlawField } from './contact-flaw';
import type { LeavableIssue } from './data-issue';
import type { Employment } from './employment';
import type { ExternalId } from './external-id';
import type { Id, Instant, YearMonth } from './ids';
import type { Pause } from './life-cycle';
import type { Participation } from './participation';
import type { ProfileAddress } from './profile-address';
import type { BuyingRole, Sentiment } from './relationship';
import type { AdvocateStatus } from './status';

/** A person's name as the record has it. `full` is always present; the parts where the file gave them. */
export interface ContactName {
  full: string;
  given: string;
  family: string;
  salutation?: string;
}

/** A person at an account, in one program. What Muster believes now: the imported record with accepted corrections applied. */
export interface Contact {
  id: Id;
  programId: Id;
  accountId: Id | null;
  externalIds: ExternalId[];
  name: ContactName;
  title: string;
  /** The company as the record has it; equals the account's name when there is an account. */
  company: string;
  employments: Employment[];
  profiles: ProfileAddress[];
  email?: string;
  phone?: string;
  mobile?: string;
  location?: string;
  status: AdvocateStatus | null;
  /** Whether the RMS offers the contact to those who look for a reference; null when nobody said. */
  searchable: boolean | null;
  participations: Participation[];
  buyingRole?: BuyingRole;
  sentiment?: Sentiment;
  productIds: Id[];
  owner?: string;
  notes?: string;
  /** Why the contact rests; absent in every status but `paused`. */
  pause?: Pause;
  /** When the contact was seen to have left the company of the record. */
  leftOn?: YearMonth;
  /** When a person last checked the record and found it right. */
  verifiedAt?: Instant;
  /** When the system of record last changed the record, where the file says so. */
  modifiedAt?: Instant;
  /** The file's own word for a status that the program does not know yet. */
  unknownStatus?: string;
  /** What is wrong with the text of fields. Noted where a file or a person writes them; absent when nothing is. */
  flaws?: Partial<Record<FlawField, Flaw>>;
  /** The issues that the user left as they are, each with what it was about then; absent when there are none. */
  leftAsIs?: Partial<Record<LeavableIssue, string>>;
  /** Columns of the file that Muster has no field for. They survive a round trip. */
  custom: Record<string, string>;
  createdAt: Instant;
  updatedAt: Instant;
}
