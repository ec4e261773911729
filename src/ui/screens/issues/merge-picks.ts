import type { MergeLine, MergeView } from '../../../actions/read-merge';
import type { Id } from '../../../domain/ids';
import type { MergeChoices, MergeField, MergeSide } from '../../../domain/merge-field';

/**
 * What the user has picked: for a field, the contact whose value is taken, whichever of the two stays. Fields that are not here are taken as
 * proposed.
 */
export type MergePicks = Partial<Record<MergeField, Id | 'both'>>;

type Pair = Pick<MergeView, 'keep' | 'drop'>;

/** Which side's value a field takes: what the user picked, else what is proposed. */
export function chosenSide({ keep }: Pair, picks: MergePicks, { field, proposed }: MergeLine): MergeSide | 'both' {
  const pick = picks[field];
  if (pick === undefined || pick === 'both') return pick ?? proposed;
  return pick === keep.id ? 'keep' : 'drop';
}

/** The picks with one more. */
export function pickSide(
  { keep, drop }: Pair,
  picks: MergePicks,
  field: MergeField,
  side: MergeSide | 'both',
): MergePicks {
  return { ...picks, [field]: side === 'both' ? side : { keep, drop }[side].id };
}

/** The choices for all fields, as the merge takes them. */
export function choicesOf(view: Pair & Pick<MergeView, 'lines'>, picks: MergePicks): MergeChoices {
  const choices: MergeChoices = {};
  for (const line of view.lines) {
    const side = chosenSide(view, picks, line);
    if (line.field === 'notes') choices.notes = side;
    else if (side !== 'both') choices[line.field] = side;
  }
  return choices;
}
