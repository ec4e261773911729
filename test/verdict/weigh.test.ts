import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorsAfter } from '../../src/verdict/priors';
import { doubt, weigh } from '../../src/verdict/weigh';
import { job, NOW } from './build-case';
import { ENDED, judge } from './check-cases';
import { say } from '../../src/domain/said';

const odds = fc.double({ min: 0.01, max: 1000, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('weigh', () => {
  it('multiplies the odds', () => {
    expect(weigh(0.5, [{ says: say('a'), odds: 3 }]).probability).toBe(0.75);
    expect(weigh(0.2, [{ says: say('a'), odds: 8 }, { says: say('b'), odds: 0.5 }]).probability).toBe(0.5); // prettier-ignore
  });

  it('is never quite sure', () => {
    expect(weigh(0.9, [{ says: say('a'), odds: 1e9 }]).probability).toBe(0.995);
    expect(weigh(0.1, [{ says: say('a'), odds: 1e-9 }]).probability).toBe(0.005);
  });

  it('names the three facts that weighed most, for or against, in their order', () => {
    const facts = [2, 0.01, 1.1, 50].map((one) => ({ says: say(String(one)), odds: one }));
    expect(weigh(0.5, facts).reasons).toEqual(['2', '0.01', '50'].map((one) => say(one)));
  });

  it('grows with the prior and with each fact', () => {
    fc.assert(
      fc.property(share, share, odds, odds, (a, b, less, more) => {
        const at = (prior: number, one: number) => weigh(prior, [{ says: say(''), odds: one }]).probability;
        expect(at(Math.max(a, b), less)).toBeGreaterThanOrEqual(at(Math.min(a, b), less));
        expect(at(a, Math.max(less, more))).toBeGreaterThanOrEqual(at(a, Math.min(less, more)));
      }),
    );
  });
});

describe('a fact in doubt', () => {
  it('says less the less it is trusted, and nothing when it is not', () => {
    fc.assert(
      fc.property(odds, share, share, (one, a, b) => {
        const weight = (trust: number) => Math.abs(Math.log(doubt(one, trust)));
        expect(weight(Math.max(a, b))).toBeGreaterThanOrEqual(weight(Math.min(a, b)) - 1e-9);
        expect(doubt(one, 1)).toBeCloseTo(one, 6);
        expect(doubt(one, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('the time since a record was known to be right', () => {
  it('makes changes likelier, about one in four a year', () => {
    const stays = [0, 1, 6, 12, 24, 120].map((months) => priorsAfter(months).stays);
    expect(stays).toEqual([...stays].sort((a, b) => b - a));
    expect(stays[3]! / stays[0]!).toBeCloseTo(0.75, 6);
    const { stays: kept, retitled, left } = priorsAfter(30);
    expect(kept + retitled + left).toBeCloseTo(1, 9);
  });

  it('makes each verdict of a change likelier, and "still right" less likely', () => {
    const probabilityOf = (verifiedAt: string, title: string, isThere: boolean) =>
      judge({
        jobs: isThere ? [job(title, 'Acme', '2001-01')] : [job('CEO', 'Beta', '2026-05'), ENDED],
        record: { verifiedAt },
      }).probability;
    const years = ['2026-06-01', '2025-01-01', '2022-01-01', '2010-01-01'].map((day) => `${day}T00:00:00.000Z`);
    const grows = (values: number[]) => expect(values).toEqual([...values].sort((a, b) => a - b));
    grows(years.map((at) => probabilityOf(at, 'VP Sales', true)));
    grows(years.map((at) => probabilityOf(at, '', false)));
    grows(years.map((at) => -probabilityOf(at, 'Director of Sales', true)));
    expect(probabilityOf(years[0]!, 'VP Sales', true)).toBeLessThan(probabilityOf(years[2]!, 'VP Sales', true));
    expect(NOW > years[0]!).toBe(true);
  });
});
