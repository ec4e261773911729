import { describe, expect, it } from 'vitest';
import { addDays, remainingUses } from '../../src/domain/use';

const limit = { windowDays: 90, cap: 3, coolOffDays: 14 } as const;
const uses = (...days: string[]) => days.map((on) => ({ on }));

describe('remainingUses', () => {
  it('counts the uses inside the rolling window only', () =>
    expect(remainingUses(uses('2026-01-01', '2026-04-01', '2026-05-01'), limit, '2026-06-01')).toEqual({
      used: 2,
      left: 1,
    }));
  it('counts the first day inside the window and not the one before', () => {
    const today = '2026-06-01';
    expect(remainingUses(uses(addDays(today, -89)), limit, today).used).toBe(1);
    expect(remainingUses(uses(addDays(today, -90)), limit, today).used).toBe(0);
  });
  it('never has fewer than no uses left', () =>
    expect(remainingUses(uses('2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'), limit, '2026-06-01').left).toBe(
      0,
    ));
  it('cools off after the latest use', () =>
    expect(remainingUses(uses('2026-05-25', '2026-01-02'), limit, '2026-06-01').coolingUntil).toBe('2026-06-08'));
  it('has cooled off on the last day of the rest', () =>
    expect(remainingUses(uses('2026-05-18'), limit, '2026-06-01').coolingUntil).toBeUndefined());
  it('does not count uses planned for later', () =>
    expect(remainingUses(uses('2026-07-01'), limit, '2026-06-01')).toEqual({ used: 0, left: 3 }));
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
