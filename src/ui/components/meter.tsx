import type { Tone } from '../../messaging/look';

/** The most parts that are drawn one by one: more would be too thin to count. */
const MOST_PARTS = 12;

/** How much of a cap is used: a bar in as many parts as the cap has, with the words that say it. */
export function Meter({
  label,
  value,
  max,
  text,
  tone = 'good',
}: {
  label: string;
  value: number;
  /** The cap. With 0 nothing may be used: the bar is full. */
  max: number;
  /** Says what the bar shows, e.g. "2 of 4 used". */
  text: string;
  tone?: Tone;
}) {
  const share = max === 0 ? 1 : Math.min(1, value / max);
  return (
    <span
      className={`meter tone-${tone}`}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(max, value)}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <span className="meter-bar">
        {max > 0 && max <= MOST_PARTS ? (
          Array.from({ length: max }, (_, part) => <span key={part} className={part < value ? 'full' : ''} />)
        ) : (
          <span className="rest">
            <span className="full" style={{ inlineSize: `${share * 100}%` }} />
          </span>
        )}
      </span>
      <span>{text}</span>
    </span>
  );
}
