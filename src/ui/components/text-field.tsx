import { Field, type FieldWords } from './field';

/** The longest text that a record takes on one line. */
const LONGEST = 500;

/** One line of text with its name. */
export function TextField({
  value,
  longest = LONGEST,
  suggestions,
  onInput,
  ...words
}: FieldWords & {
  value: string;
  longest?: number;
  /** What is offered while the user types. */
  suggestions?: readonly string[];
  onInput: (value: string) => void;
}) {
  return (
    <Field {...words}>
      {(control) => (
        <>
          <input
            {...control}
            value={value}
            maxLength={longest}
            autoComplete="off"
            list={suggestions && `${control.id}-list`}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {suggestions && (
            <datalist id={`${control.id}-list`}>
              {suggestions.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
