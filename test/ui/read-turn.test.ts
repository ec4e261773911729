import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/domain/card';
import type { RunView } from '../../src/domain/review-run';
import { readTurn } from '../../src/ui/card/read-turn';
import { cardOf } from './samples';
import { comesNext, opened, runView } from './run-samples';

const nobody: CardModel = { state: 'nobody', observation: null };
const kindOf = (part: Partial<RunView>, model: CardModel = nobody, isOpening = false) =>
  readTurn(runView(part), model, isOpening).kind;

describe('the turn of a run', () => {
  it('is to settle whoever was opened, while the card is about that contact', () => {
    expect(readTurn(runView({ current: opened }), cardOf(), false)).toMatchObject({ kind: 'settle', isShown: true });
    expect(kindOf({ current: opened }, cardOf(), true)).toBe('settle');
  });

  it('is to settle where two contacts may be the person, too', () => {
    const ask = { state: 'ask', candidates: [{ contactId: opened.contactId }] } as unknown as CardModel;
    expect(readTurn(runView({ current: opened }), ask, false)).toMatchObject({ kind: 'settle', isShown: true });
  });

  it('is to settle in the tab it was opened in, whatever that shows', () => {
    expect(readTurn(runView({ current: opened, isHere: true }), nobody, false)).toMatchObject({ isShown: false });
  });

  it('waits while the page is on its way', () => {
    expect(kindOf({ current: opened, isHere: true }, nobody, true)).toBe('opening');
  });

  it('is to open the same profile again in any other tab, and after a restart', () => {
    expect(kindOf({ current: opened, isHere: false })).toBe('open');
    expect(kindOf({ current: { ...opened, contactId: 'c9' }, isHere: false }, cardOf())).toBe('open');
  });

  it('is the next contact once all that were opened are settled', () => {
    expect(kindOf({ current: null, next: comesNext }, cardOf())).toBe('next');
    expect(kindOf({ current: null, next: { ...comesNext, url: null } })).toBe('no-address');
    expect(kindOf({ current: null, next: null })).toBe('through');
  });
});
