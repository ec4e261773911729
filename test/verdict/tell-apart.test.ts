import { describe, expect, it } from 'vitest';
import type { JudgedPosition } from '../../src/verdict/judge-position';
import type { CompanyTie } from '../../src/verdict/relate-company';
import { tellApart } from '../../src/verdict/tell-apart';
import { job } from './build-case';

function judged(tie: Partial<CompanyTie>, title: JudgedPosition['title']['relation'] = 'different'): JudgedPosition {
  const relation = tie.relation ?? 'unsure';
  return {
    position: job('CEO', 'Acmeo', '2025-12'),
    state: 'current',
    company: { relation, probability: 0.3, names: relation, basis: 'names', isOtherPage: false, fact: null, ...tie },
    title: { relation: title, probability: 0.02, fact: null },
    isSide: false,
    isNoJob: false,
  };
}

const STORED = judged({ relation: 'same', probability: 0.99 }, 'same');
const relationOf = (one: JudgedPosition, ...others: JudgedPosition[]) =>
  tellApart([one, ...others])[0]!.company.relation;

describe('a name that resembles the stored one', () => {
  it('is another company where the stored one is listed too, under another title', () => {
    expect(relationOf(judged({}), STORED)).toBe('different');
  });

  it('stays in doubt where the stored one is not listed, the title may be the stored one, or the names are too close', () => {
    expect(relationOf(judged({}))).toBe('unsure');
    expect(relationOf(judged({}, 'same'), STORED)).toBe('unsure');
    expect(relationOf(judged({}, 'unsure'), STORED)).toBe('unsure');
    expect(relationOf(judged({ probability: 0.8 }), STORED)).toBe('unsure');
  });

  it('is another company all the sooner where LinkedIn has another page for it', () => {
    expect(relationOf(judged({ probability: 0.8, isOtherPage: true }), STORED)).toBe('different');
  });

  it('stays a unit where it is one', () => {
    expect(relationOf(judged({ relation: 'related' }), STORED)).toBe('related');
  });
});
