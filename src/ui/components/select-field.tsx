import { Field, type FieldWords } from './field';

/** One of several values, with the field's name. */
export function SelectField<Value extends string>({
  value,
  options,
  onChoose,
  ...words
}: FieldWords & {
  value: Value;
  /** The values in their order, each with its words. */
  options: readonly (readonly [value: Value, label: string])[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Field {...words}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {options.map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
