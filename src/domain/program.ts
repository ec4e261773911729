import type { Id, Instant } from './ids';
import type { CorrectableField } from './correction';
import type { ExportTarget } from './export-target';
import type { RecordSystem } from './external-id';
import type { AdvocateStatus } from './status';
import type { UseLimit } from './use';

/** The words of one system of record. */
export interface SystemWords {
  /** The column of each correctable field; `key` is the column of the record's id. */
  columns: Partial<Record<CorrectableField | 'key' | 'accountKey' | 'company', string>>;
  /** The system's own spelling of each status. */
  statusLabels: Partial<Record<AdvocateStatus, string>>;
}

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
  /** How each system of record spells columns and statuses, learnt from its imports; exports write it. */
  systems: Partial<Record<RecordSystem, SystemWords>>;
  /** The program's own words for statuses, learnt at import: normalised word → status. */
  statusWords: Record<string, AdvocateStatus>;
  /** How a contact who has left is exported: marked as left (the default), or moved to the account of the new company. */
  moves: 'mark-left' | 'move-account';
  /** The form in which corrections go out by default; absent until the user or the first import says. */
  exportTo?: ExportTarget;
  /** The fields whose home is another system: their corrections go out in its form. */
  homes?: Partial<Record<CorrectableField, ExportTarget>>;
  /** The country of phone numbers that name none, as two letters; absent when nobody said. */
  phoneRegion?: string;
  /** Made to try Muster with: its people are invented, and it can be removed as a whole. */
  isSample?: true;
}
