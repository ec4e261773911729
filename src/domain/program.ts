import type { Id, Instant } from './ids';
import type { CorrectableField } from './correction';
import type { AdvocateStatus } from './status';
import type { UseLimit } from './use';

/** One client's advocate program. It owns every other record; nothing is shared between programs. */
export interface Program {
  id: Id;
  name: string;
  createdAt: Instant;
  /** Verified longer ago than this many days counts as stale. */
  staleAfterDays: number;
  useLimit: UseLimit;
  /** Opens a record in the system of record; `{id}` stands for the contact's external id. */
  recordUrlTemplate?: string;
  /** The column that the system of record calls each field by, learnt from the imports. */
  fieldNames: Partial<Record<CorrectableField, string>>;
  /** The program's own words for statuses, learnt at import: normalised word → status. */
  statusWords: Record<string, AdvocateStatus>;
  /** The system of record's own spelling of each status, learnt at import; exports write it. */
  statusLabels?: Partial<Record<AdvocateStatus, string>>;
  /** How a contact who has left is exported: marked as left (the default), or moved to the account of the new company. */
  moves: 'mark-left' | 'move-account';
}
