import type { ExternalId } from './external-id';
import type { Day, Id } from './ids';
import type { ParticipationType } from './participation';

/** One time that an advocate was used as a reference. */
export interface Use {
  id: Id;
  programId: Id;
  externalIds: ExternalId[];
  contactId: Id;
  on: Day;
  type: ParticipationType;
  note?: string;
  /** The request of the sales team that asked for it, where known. */
  request?: string;
  /** Columns of the file that Muster has no field for. */
  custom: Record<string, string>;
}

/** A cap on uses in a rolling window, and the rest an advocate is owed after each use. */
export interface UseLimit {
  windowDays: 30 | 90 | 365;
  cap: number;
  coolOffDays: number;
}

/** How much of the cap is left. */
export interface UseBudget {
  used: number;
  left: number;
  /** The first day on which the cool-off is over; absent when none runs. */
  coolingUntil?: Day;
}

/** Counts the uses that fall in the rolling window ending on `today`, and the cool-off after the latest. */
export function remainingUses(uses: readonly Pick<Use, 'on'>[], limit: UseLimit, today: Day): UseBudget {
  const from = addDays(today, -limit.windowDays);
  const used = uses.filter((use) => use.on > from && use.on <= today).length;
  const latest = uses
    .map((use) => use.on)
    .filter((on) => on <= today)
    .sort()
    .at(-1);
  const budget: UseBudget = { used, left: Math.max(0, limit.cap - used) };
  const restUntil = latest === undefined ? undefined : addDays(latest, limit.coolOffDays);
  return restUntil !== undefined && restUntil > today ? { ...budget, coolingUntil: restUntil } : budget;
}

/** The calendar day `days` after `day` (before, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
