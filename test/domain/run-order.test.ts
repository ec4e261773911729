import { describe, expect, it } from 'vitest';
import type { RunRules } from '../../src/domain/review-run';
import { compareTurns, fitsRules } from '../../src/domain/run-order';

const ALL: RunRules = { notVerifiedForDays: 0, statuses: [] };
const TODAY = '2026-07-01';

describe('who fits the rules of a run', () => {
  it.each([
    ['active', true],
    ['inactive', true],
    [null, true],
    ['left-company', false],
    ['do-not-contact', false],
  ] as const)('with status %s, where no status is asked for: %s', (status, fits) => {
    expect(fitsRules({ status }, ALL, TODAY)).toBe(fits);
  });

  it('has one of the statuses that are asked for, whichever', () => {
    const rules: RunRules = { ...ALL, statuses: ['paused', 'left-company'] };
    expect(fitsRules({ status: 'left-company' }, rules, TODAY)).toBe(true);
    expect(fitsRules({ status: 'active' }, rules, TODAY)).toBe(false);
    expect(fitsRules({ status: null }, rules, TODAY)).toBe(false);
  });

  it.each([
    ['never', undefined, true],
    ['on the last day that counts', '2026-04-01T23:00:00.000Z', false],
    ['a day before', '2026-03-31T23:00:00.000Z', true],
  ])('was verified %s', (_, verifiedAt, fits) => {
    const contact = { status: 'active' as const, ...(verifiedAt && { verifiedAt }) };
    expect(fitsRules(contact, { ...ALL, notVerifiedForDays: 91 }, TODAY)).toBe(fits);
    expect(fitsRules(contact, ALL, TODAY)).toBe(true);
  });

  it('belongs to the owner', () => {
    expect(fitsRules({ status: 'active', owner: 'Kim' }, { ...ALL, owner: 'Kim' }, TODAY)).toBe(true);
    expect(fitsRules({ status: 'active' }, { ...ALL, owner: 'Kim' }, TODAY)).toBe(false);
  });
});

it('takes active advocates first, then those never verified, then those verified longest ago', () => {
  const turns = [
    { id: 1, status: 'paused', verifiedAt: '2025-01-01T00:00:00.000Z' },
    { id: 2, status: 'active', verifiedAt: '2026-01-01T00:00:00.000Z' },
    { id: 3, status: 'paused' },
    { id: 4, status: 'active', verifiedAt: '2025-01-01T00:00:00.000Z' },
    { id: 5, status: 'active' },
    { id: 6, status: 'paused' },
  ] as const;
  expect([...turns].sort(compareTurns).map(({ id }) => id)).toEqual([5, 4, 2, 3, 6, 1]);
});
