import type { Flaw, FlawField } from '../domain/contact-flaw';
import type { ExternalId } from '../domain/external-id';
import type { Instant } from '../domain/ids';
import type { Participation } from '../domain/participation';
import type { ProfileId } from '../domain/profile-address';
import type { BuyingRole, Sentiment } from '../domain/relationship';
import type { AdvocateStatus } from '../domain/status';
import type { ImportedRowBase } from './imported-row';

/**
 * One row of a file as a contact, typed and normalised. A field is absent when the file has no such column, and the empty
 * string (or null) when the column is there and the cell is blank: the two are never the same.
 */
export interface ImportedContact extends ImportedRowBase {
  /** The external id of the account, where the file gives it. */
  accountExternalId?: ExternalId;
  fullName?: string;
  givenName?: string;
  familyName?: string;
  /** The row has a full name alone: given and family name are how that is likely parted. */
  hasGuessedParts?: true;
  salutation?: string;
  title?: string;
  company?: string;
  email?: string;
  phone?: string;
  mobile?: string;
  location?: string;
  /** The profile the file links, normalised; null when the cell is blank or no LinkedIn address. */
  profile?: ProfileId | null;
  status?: AdvocateStatus | null;
  /** The file's own word for a status that Muster does not know, kept for the user to explain. */
  unknownStatus?: string;
  searchable?: boolean | null;
  /** Whether the account is a valid customer. */
  isCustomer?: boolean | null;
  participations?: Participation[];
  buyingRole?: BuyingRole | null;
  sentiment?: Sentiment | null;
  products?: string[];
  region?: string;
  industry?: string;
  size?: string;
  owner?: string;
  notes?: string;
  /** When the contact left, as the file has it: corrections of `leftOn` land here. */
  leftOn?: string;
  nextAction?: string;
  nextActionDueOn?: string;
  verifiedAt?: Instant;
  /** When the system of record last changed the row. */
  modifiedAt?: Instant;
  /** What is wrong with the text of fields, where anything is. */
  flaws?: Partial<Record<FlawField, Flaw>>;
}
