import type { CorrectableField, Correction } from '../../domain/correction';
import { ADVOCATE_STATUSES } from '../../domain/status';
import { formatMonth } from '../format/format-dates';
import { t } from '../locales/card-words';
import { ChangeText } from './change-text';

/** A correction as *old → new*, in words instead of the codes that are stored. */
export function CorrectionChange({ correction: { field, oldValue, newValue } }: { correction: Correction }) {
  return <ChangeText from={sayValue(field, oldValue)} to={sayValue(field, newValue)} />;
}

function sayValue(field: CorrectableField, value: string): string {
  const status = field === 'status' && ADVOCATE_STATUSES.find((one) => one === value);
  if (status) return t(`status.${status}`);
  if (field === 'searchable' && value !== '') return t(value === 'true' ? 'fact.yes' : 'fact.no');
  return field === 'leftOn' ? formatMonth(value) : value;
}
