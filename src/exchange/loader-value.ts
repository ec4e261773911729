import type { CorrectableField } from '../domain/correction';
import type { Program } from '../domain/program';
import type { AdvocateStatus } from '../domain/status';
import { STATUS_LABELS } from './status-labels';
import { readYesNo } from './values/read-yes-no';

/** A value as Data Loader takes it, with what the user should know; or why the field cannot take it. */
export type LoaderValue = { value: string; notes: string[] } | { unfit: string };

/**
 * A corrected value as Salesforce takes it: a status in the system's own spelling, yes and no as TRUE and FALSE, a month as its first
 * day, nothing as `#N/A`.
 */
export function loaderValue(
  field: CorrectableField,
  value: string,
  program: Pick<Program, 'statusLabels'>,
): LoaderValue {
  if (value === '') return plain('#N/A');
  if (field === 'status') return statusValue(value, program);
  if (field === 'searchable') {
    const answer = readYesNo(value);
    return plain(answer === undefined ? value : answer ? 'TRUE' : 'FALSE');
  }
  if (field === 'leftOn') {
    if (/^\d{4}$/.test(value))
      return {
        unfit: `only the year of leaving (${value}) is known, and the column takes a day. Add the month first.`,
      };
    return plain(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value);
  }
  return plain(value);
}

function plain(value: string): LoaderValue {
  return { value, notes: [] };
}

function statusValue(value: string, { statusLabels }: Pick<Program, 'statusLabels'>): LoaderValue {
  if (!Object.hasOwn(STATUS_LABELS, value)) return plain(value);
  const status = value as AdvocateStatus;
  const own = statusLabels?.[status];
  if (own !== undefined) return plain(own);
  const label = STATUS_LABELS[status];
  return {
    value: label,
    notes: [
      `The status is written as “${label}”: no import has shown yet how your system spells it. Check its picklist.`,
    ],
  };
}
