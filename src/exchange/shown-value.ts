import type { CorrectableField } from '../domain/correction';
import type { Program } from '../domain/program';
import type { AdvocateStatus } from '../domain/status';
import { STATUS_LABELS } from './status-labels';

/** A corrected value as a person reads it in a sheet: statuses in the program's own spelling, yes and no as words. */
export function shownValue(field: CorrectableField, value: string, program: Pick<Program, 'statusLabels'>): string {
  if (field === 'searchable' && value !== '') return value === 'true' ? 'Yes' : 'No';
  if (field === 'status' && Object.hasOwn(STATUS_LABELS, value)) {
    const status = value as AdvocateStatus;
    return program.statusLabels?.[status] ?? STATUS_LABELS[status];
  }
  return value;
}
