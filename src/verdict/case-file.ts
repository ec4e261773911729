import type { Contact } from '../domain/contact';
import type { YearMonth } from '../domain/ids';
import type { FrontEnd, ProfileObservation } from '../domain/observation';
import type { Finding } from '../domain/verdict';
import type { CompanyRelation } from '../text/compare-company-names';
import type { JudgedPosition } from './judge-position';
import type { Priors } from './priors';
import { isSurelyBefore } from './year-month';

/** Everything that the steps towards a verdict look at. */
export interface CaseFile {
  observation: ProfileObservation;
  contact: Contact;
  /** The record's company as sentences say it, cut where it is long. */
  company: string;
  /** The month in which the record was last known to be right: verified, else changed at its source, else taken in. */
  knownRight: YearMonth;
  /** What is to be expected after the time since then, before the page is looked at. */
  priors: Priors;
  positions: readonly JudgedPosition[];
  /** How the company in the page's head stands to the stored one; null when the head names none. */
  badge: CompanyRelation | null;
  /** The user has waved this finding away before. */
  isDismissed: (finding: Finding) => boolean;
}

/**
 * Pages that may list fewer roles than the person has, however whole their list: a member may show visitors fewer than members, and Sales
 * Navigator shows as much of a lead as the viewer's reach allows.
 */
const LISTS_FEWER: readonly FrontEnd[] = ['public', 'sales'];

/** Whether the page lists every role of the person. */
export function listsEveryRole({ observation }: Pick<CaseFile, 'observation'>): boolean {
  return observation.experience === 'complete' && !LISTS_FEWER.includes(observation.front);
}

/** The positions that are held now. */
export function currentPositions({ positions }: Pick<CaseFile, 'positions'>): JudgedPosition[] {
  return positions.filter(({ state }) => state === 'current');
}

/** Whether a position began, for certain, before the record was last known to be right. */
export function beganBeforeRecord({ knownRight }: Pick<CaseFile, 'knownRight'>, { position }: JudgedPosition): boolean {
  return position.start !== null && isSurelyBefore(position.start, knownRight);
}

/** Whether a position began, for certain, after the record was last known to be right. */
export function beganAfterRecord({ knownRight }: Pick<CaseFile, 'knownRight'>, { position }: JudgedPosition): boolean {
  return position.start !== null && isSurelyBefore(knownRight, position.start);
}

/** Whether the position is a job of its own: no side role, no words for having no job. */
export function isRealJob({ isSide, isNoJob }: JudgedPosition): boolean {
  return !isSide && !isNoJob;
}

/** The probability that the record is no longer right, before the page is looked at. Three decimals. */
export function priorOfChange({ priors }: Pick<CaseFile, 'priors'>): number {
  return Math.round((1 - priors.stays) * 1000) / 1000;
}
