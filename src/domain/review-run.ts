import type { Day, Id, Instant } from './ids';
import type { AdvocateStatus } from './status';

/** So many days ago nobody was verified: as `notVerifiedForDays` it takes only those who never were. */
export const NEVER_VERIFIED = 36_500;

/** Which contacts a review run is about. A contact must fit every part that is said. */
export interface RunRules {
  /** Never verified, or longer ago than so many days. 0 takes everybody, {@link NEVER_VERIFIED} only those who never were. */
  notVerifiedForDays: number;
  /** Of these statuses only; empty for all but those who have left or are not to be contacted. */
  statuses: AdvocateStatus[];
  /** Only those whose next action is due. */
  isDue?: boolean;
  /** Only those whom a check of connections has found to be likely changed. */
  isFlagged?: boolean;
  accountId?: Id;
  owner?: string;
}

/** A work list under a name, to be run again. */
export interface SavedList {
  id: Id;
  programId: Id;
  name: string;
  rules: RunRules;
  createdAt: Instant;
}

/**
 * A work list of contacts, checked one after the other on the profiles that the user opens. At most one of a program is under way. Who was
 * settled stands in the steps; the list itself never changes, so a restart loses nothing.
 */
export interface ReviewRun {
  id: Id;
  programId: Id;
  /** The name of the saved list; empty where it was run from rules alone. */
  name: string;
  rules: RunRules;
  /** Active advocates first, then those who were verified longest ago; who has no profile address comes last. */
  contactIds: Id[];
  startedAt: Instant;
  /** Whose profile the user opened last, and when. */
  current?: { contactId: Id; openedAt: Instant };
  /** How many profiles the run has opened on the last day on which it opened any. */
  opened?: { on: Day; count: number };
  endedAt?: Instant;
}

/** What can become of a contact in a run. `later` puts it at the end of the list, `skipped` leaves it out of this run. */
export const STEP_OUTCOMES = ['still-right', 'corrected', 'left', 'skipped', 'later'] as const;

/** What became of a contact in a run. */
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** What became of one contact in a run, or was noted of it last. What settled it is undone together with its step. */
export interface RunStep {
  /** See {@link stepId}. */
  id: Id;
  programId: Id;
  runId: Id;
  contactId: Id;
  outcome: StepOutcome;
  /** The event that settled it, of which the step is a part. Absent for `skipped` and `later`. */
  eventId?: Id;
  /** When the run opened the profile; absent where the contact was settled without. */
  openedAt?: Instant;
  at: Instant;
}

/** The id of the step of a contact in a run: there is one at most, and it tells the contact without being read. */
export function stepId(runId: Id, contactId: Id): Id {
  return `${runId}|${contactId}`;
}

/** A run as the card and the popup show it. */
export interface RunView {
  runId: Id;
  programId: Id;
  programName: string;
  name: string;
  total: number;
  /** How many are settled, of each outcome; `later` counts those that still wait at the end. */
  counts: Record<StepOutcome, number>;
  /** The contact whose profile was opened last and is not settled. Next opens it again, where the tab does not show it by now. */
  current: { contactId: Id; name: string; openedAt: Instant } | null;
  /** On the card of a tab: whether the tab is the one in which that profile was opened. */
  isHere?: boolean;
  /** Who comes next; null when nobody is left. `url` is null where the record has no profile address: it can only be skipped. */
  next: { contactId: Id; name: string; company: string; url: string | null } | null;
  /** The median time that a settled contact took, of the hundred settled last, in milliseconds; null before the first. */
  medianMs: number | null;
  /** How many profiles runs have opened today, in all programs. */
  openedToday: number;
  endedAt?: Instant;
}
