import type { Day, YearMonth } from '../../domain/ids';
import { Field, type FieldWords } from './field';

/**
 * A day or a month with its name, in the browser's own calendar; empty where none is chosen. Where a browser has no calendar of
 * months (Firefox), a month is typed as `2026-03`.
 */
export function DateField({
  value,
  unit = 'day',
  earliest,
  latest,
  onInput,
  ...words
}: FieldWords & {
  value: Day | YearMonth;
  unit?: 'day' | 'month';
  earliest?: Day | YearMonth;
  latest?: Day | YearMonth;
  /** Told while the text is a whole date, and when it is cleared. */
  onInput: (value: string) => void;
}) {
  return (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          className="field date"
          type={unit === 'day' ? 'date' : 'month'}
          value={value}
          min={earliest}
          max={latest}
          {...(unit === 'month' && { placeholder: '2026-03', pattern: '\\d{4}-(0[1-9]|1[0-2])' })}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
