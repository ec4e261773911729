import type { CorrectableField } from '../../domain/correction';
import type { SystemWords } from '../../domain/program';
import { say, type Said } from '../../domain/said';
import type { AdvocateStatus } from '../../domain/status';
import { STATUS_LABELS } from './status-labels';

/** How the import of a system of record wants values to be written. */
export interface UpdateStyle {
  /** The import in words, e.g. "Data Loader". */
  name: string;
  /** What empties a field; null where a file cannot. */
  clear: string | null;
  yes: string;
  no: string;
}

/** A value as it is written, with what the user should know; or why the file cannot carry it. */
export type UpdateValue = { value: string; notes: Said[] } | { unfit: Said };

/**
 * A corrected value as a system of record takes it: a status in the system's own spelling, yes and no in the import's words, a month as its
 * first day.
 */
export function updateValue(
  field: CorrectableField,
  value: string,
  style: UpdateStyle,
  labels: SystemWords['statusLabels'] = {},
): UpdateValue {
  if (value === '')
    return style.clear === null ? { unfit: say('skip.cannotEmpty', { system: style.name }) } : plain(style.clear);
  if (value === style.clear) return { unfit: say('skip.wouldEmpty', { value, system: style.name }) };
  if (field === 'status') return statusValue(value, labels);
  if (field === 'searchable') return plain(value === 'true' ? style.yes : style.no);
  if (field === 'leftOn') return dayValue(value);
  return plain(value);
}

function plain(value: string): UpdateValue {
  return { value, notes: [] };
}

function dayValue(value: string): UpdateValue {
  if (/^\d{4}$/.test(value)) return { unfit: say('skip.onlyYear', { year: value }) };
  return plain(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value);
}

function statusValue(value: string, labels: SystemWords['statusLabels']): UpdateValue {
  if (!Object.hasOwn(STATUS_LABELS, value)) return plain(value);
  const status = value as AdvocateStatus;
  const own = labels[status];
  if (own !== undefined) return plain(own);
  const label = STATUS_LABELS[status];
  return { value: label, notes: [say('out.statusWord', { label })] };
}
