import type { Asset } from '../domain/asset';
import type { ExternalId } from '../domain/external-id';
import type { Day, Instant } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import type { ParticipationType } from '../domain/participation';
import type { ProfileId } from '../domain/profile-address';
import type { AdvocateStatus } from '../domain/status';
import type { ImportedContact } from './imported-contact';
import type { AccountLink, ImportedRowBase } from './imported-row';
import type { RecordKind } from './record-kind';

/** How a row names a contact: by an external id, or by a name as written. */
export interface ContactLink {
  externalId?: ExternalId;
  name?: string;
}

/**
 * One row of a file of accounts. As in {@link ImportedContact}, a field is absent when the file has no such column, and empty or null when
 * the cell is blank. The account's own ids stand in `externalIds`.
 */
export interface ImportedAccount extends ImportedRowBase {
  company: string;
  status?: AdvocateStatus | null;
  /** The file's own word for a status that Muster does not know. */
  unknownStatus?: string;
  isCustomer?: boolean | null;
  region?: string;
  industry?: string;
  size?: string;
  modifiedAt?: Instant;
}

/** One row of a file of assets. */
export interface ImportedAsset extends ImportedRowBase, AccountLink {
  title: string;
  kind?: string;
  contacts: ContactLink[];
  status?: Asset['status'] | null;
  /** The file's own word for a status that Muster does not know. */
  unknownStatus?: string;
  publishedOn?: Day | '';
  url?: string;
}

/** One row of a file of uses. */
export interface ImportedUse extends ImportedRowBase, AccountLink {
  contact: ContactLink;
  on: Day;
  type: ParticipationType;
  request?: string;
  notes?: string;
}

/** One row of a file of nominations. */
export interface ImportedNomination extends ImportedRowBase, AccountLink {
  candidate?: { name: string; title: string; profile: ProfileId | null };
  replaces?: ContactLink;
  state?: Nomination['state'] | null;
  submittedOn?: Day | '';
  dueOn?: Day | '';
  owner?: string;
  notes?: string;
}

/** The row of each kind of file. */
export interface ImportedOf {
  accounts: ImportedAccount;
  contacts: ImportedContact;
  assets: ImportedAsset;
  uses: ImportedUse;
  nominations: ImportedNomination;
}

/** The rows of one file with their kind. */
export type ImportedRows = { [K in RecordKind]: { kind: K; rows: ImportedOf[K][] } }[RecordKind];
