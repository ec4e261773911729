import { daysBetween } from '../domain/days-between';
import type { Day } from '../domain/ids';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { type DescribedNomination, describeNominations } from './nominate/describe-nominations';

/** A nomination that waits, as a list shows it. */
export interface NominationRow extends DescribedNomination {
  /** How many days it has waited. */
  daysOpen: number;
  /** How many days it should have been settled by; 0 while it is in time or has no date. */
  daysOverdue: number;
}

/** The nominations that wait for a person or an answer, the most urgent first, with their age on a day. */
export async function readNominations(records: ProgramRecords, today: Day): Promise<NominationRow[]> {
  const described = await describeNominations(records, await records.nominations.open());
  return described.map((row) => {
    const { createdAt, dueOn } = row.nomination;
    return {
      ...row,
      daysOpen: daysBetween(localDay(createdAt), today),
      daysOverdue: dueOn === undefined ? 0 : daysBetween(dueOn, today),
    };
  });
}
