import type { CorrectableField } from '../../domain/correction';
import type { Program } from '../../domain/program';
import type { AdvocateStatus } from '../../domain/status';
import { STATUS_LABELS } from './status-labels';

/** A corrected value as a person reads it in a sheet: statuses and yes or no as words. */
export function shownValue(field: CorrectableField, value: string, program: Pick<Program, 'systems'>): string {
  if (field === 'searchable' && value !== '') return value === 'true' ? 'Yes' : 'No';
  if (field === 'status' && Object.hasOwn(STATUS_LABELS, value)) return statusWord(value as AdvocateStatus, program);
  return value;
}

/** The status as the program's systems of record spell it where they agree, else in our own words. */
function statusWord(status: AdvocateStatus, { systems }: Pick<Program, 'systems'>): string {
  const spellings = new Set(Object.values(systems).flatMap(({ statusLabels }) => statusLabels[status] ?? []));
  const [only] = spellings;
  return spellings.size === 1 && only !== undefined ? only : STATUS_LABELS[status];
}
