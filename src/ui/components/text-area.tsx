import { Field, type FieldWords } from './field';

/** The longest text that a record takes. */
const LONGEST = 10_000;

/** Several lines of text with their name. It grows with what is written. */
export function TextArea({
  value,
  rows = 3,
  onInput,
  ...words
}: FieldWords & { value: string; rows?: number; onInput: (value: string) => void }) {
  return (
    <Field {...words}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          maxLength={LONGEST}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
