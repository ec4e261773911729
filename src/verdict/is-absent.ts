import type { CaseFile } from './case-file';
import { beganBeforeRecord, listsEveryRole } from './case-file';
import type { JudgedPosition } from './judge-position';
import { relateEmployers } from './same-employer';
import { isSurelyBefore } from './year-month';

/**
 * Whether the stored job is missing in such a way that only a departure explains it: from a complete list, while the head of the page
 * names another company, and the person was not at the `destination` already when the record was known to be right. A job at a company
 * of a similar name may be the stored one, unless it ended before that time.
 */
export function isAbsent(file: CaseFile, destination: JudgedPosition): boolean {
  const { badge, positions } = file;
  if (!listsEveryRole(file)) return false;
  if (badge !== null && badge !== 'different') return false;
  if (positions.some((one) => one.company.relation !== 'different' && !isEarlierStint(file, one))) return false;
  return !positions.some((one) => beganBeforeRecord(file, one) && relateEmployers(one, destination) !== 'different');
}

/** Whether a job ended before a person last called the record right: the record speaks of a later one. */
export function isEarlierStint({ contact, knownRight }: CaseFile, { state, position }: JudgedPosition): boolean {
  const isOver = state === 'ended' && position.end !== null && isSurelyBefore(position.end, knownRight);
  return isOver && contact.verifiedAt !== undefined && position.company !== null;
}
