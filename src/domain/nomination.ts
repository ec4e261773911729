import type { ExternalId } from './external-id';
import type { Day, Id, Instant } from './ids';
import type { ProfileId } from './profile-address';

/** A person proposed as an advocate, or the search for a successor of one who left. */
export interface Nomination {
  id: Id;
  programId: Id;
  externalIds: ExternalId[];
  accountId: Id | null;
  /** The contact who left, when a successor is looked for. */
  replacesContactId?: Id;
  /** Who is proposed; absent while the search is open. */
  candidate?: { name: string; title: string; profile: ProfileId | null };
  state: 'open' | 'proposed' | 'accepted' | 'declined';
  owner: string;
  dueOn?: Day;
  notes?: string;
  /** Columns of the file that Muster has no field for. */
  custom: Record<string, string>;
  createdAt: Instant;
}

/** Whether the nomination still waits for somebody: for a person to be proposed, or for an answer. */
export function isOpenNomination({ state }: Pick<Nomination, 'state'>): boolean {
  return state === 'open' || state === 'proposed';
}

/** Comes after every day. */
const LAST_DAY = '9999-12-31';

/** Orders nominations by when they are to be settled; one without a day comes last. */
export function compareUrgency({ dueOn: a = LAST_DAY }: Nomination, { dueOn: b = LAST_DAY }: Nomination): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether it is a search in which nobody is proposed yet. */
export function isOpenSearch({ state, candidate }: Pick<Nomination, 'state' | 'candidate'>): boolean {
  return state === 'open' && candidate === undefined;
}
