import type { CorrectableField } from '../../domain/correction';
import { ADVOCATE_STATUSES } from '../../domain/status';
import { formatMonth } from '../format/format-dates';
import { t } from '../locales/card-words';

/** A field's value in words instead of the code that is stored. What is no code of ours is said as it is. */
export function sayValue(field: CorrectableField, value: string): string {
  const status = field === 'status' && ADVOCATE_STATUSES.find((one) => one === value);
  if (status) return t(`status.${status}`);
  if (field === 'searchable' && value !== '') return t(value === 'true' ? 'fact.yes' : 'fact.no');
  return field === 'leftOn' ? formatMonth(value) : value;
}
