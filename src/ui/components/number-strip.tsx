import type { Tone } from '../../messaging/look';
import { formatNumber } from '../format/format-number';

/** One number with its name. */
export interface NamedNumber {
  label: string;
  value: number;
  /** Coloured when it is not zero. */
  tone?: Tone;
  /** Left out when it is zero. */
  isOptional?: boolean;
}

/** A few numbers side by side. */
export function NumberStrip({ numbers }: { numbers: NamedNumber[] }) {
  return (
    <dl className="numbers">
      {numbers
        .filter(({ value, isOptional }) => value > 0 || isOptional !== true)
        .map(({ label, value, tone }) => (
          <div key={label} className={value > 0 && tone !== undefined ? `tone-${tone} toned` : ''}>
            <dt>{label}</dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
    </dl>
  );
}
