import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few values, side by side. The arrows change it, as in any group of radio buttons. */
export function SegmentedChoice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: ComponentChildren])[];
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="sr-only">{label}</legend>
      {options.map(([one, words]) => (
        <label key={one} className="segment">
          <input type="radio" className="sr-only" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
