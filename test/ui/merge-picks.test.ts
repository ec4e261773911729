import { describe, expect, it } from 'vitest';
import type { MergeLine } from '../../src/actions/read-merge';
import { choicesOf, chosenSide, pickSide } from '../../src/ui/screens/issues/merge-picks';
import { makeContact } from '../store/make-rows';

const [ann, bea] = [makeContact('ann', 'p'), makeContact('bea', 'p')];
const line = (field: MergeLine['field'], proposed: MergeLine['proposed']): MergeLine => ({
  ...{ field, proposed, keep: 'a', drop: 'b', differs: true },
});
const LINES = [line('phone', 'drop'), line('email', 'keep'), line('notes', 'both'), line('custom:Region', 'drop')];
const view = { keep: ann, drop: bea, lines: LINES };

describe('what is picked for a merge', () => {
  it('is what is proposed, until the user picks', () => {
    expect(choicesOf(view, {})).toEqual({ phone: 'drop', email: 'keep', notes: 'both', 'custom:Region': 'drop' });
  });

  it('is what the user picks', () => {
    const picks = pickSide(view, pickSide(view, {}, 'phone', 'keep'), 'notes', 'drop');
    expect(choicesOf(view, picks)).toMatchObject({ phone: 'keep', email: 'keep', notes: 'drop' });
    expect(choicesOf(view, pickSide(view, picks, 'notes', 'both'))).toMatchObject({ phone: 'keep', notes: 'both' });
  });

  it('stays the same value when the other record is kept', () => {
    const picks = pickSide(view, {}, 'phone', 'keep');
    expect(chosenSide({ keep: bea, drop: ann }, picks, LINES[0]!)).toBe('drop');
  });
});
