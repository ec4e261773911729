import type { MergeField, MergeSide } from '../../../domain/merge-field';
import { t } from '../../locales/page-words';

/** A field in which two contacts differ: one value of the two, or for notes both. */
export function MergeChoice({
  field,
  label,
  values,
  side,
  onPick,
}: {
  field: MergeField;
  label: string;
  values: Record<MergeSide, string>;
  side: MergeSide | 'both';
  onPick: (side: MergeSide | 'both') => void;
}) {
  const options = [
    { side: 'keep', value: values.keep, from: t('merge.fromKeep') },
    { side: 'drop', value: values.drop, from: t('merge.fromDrop') },
    ...(field === 'notes' && values.keep !== '' && values.drop !== ''
      ? [{ side: 'both', value: t('merge.both'), from: '' } as const]
      : []),
  ] as const;
  return (
    <fieldset className="merge-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.side} className="choice">
          <input
            type="radio"
            name={`merge-${field}`}
            checked={side === option.side}
            onChange={() => onPick(option.side)}
          />
          <span className="merge-value">
            <span className={option.value === '' ? 'soft' : ''}>
              {option.value === '' ? t('merge.empty') : option.value}
            </span>
            <span className="soft small merge-from">{option.from}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
