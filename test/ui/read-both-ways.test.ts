// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readBothWays } from '../../src/ui/screens/import/read-both-ways';

it('says both days of the first date that has two readings', () => {
  const readings = readBothWays(['', '12/31/2026', '05/05/2026', '03/04/26 10:30']);
  expect(readings?.sample).toBe('03/04/26 10:30');
  expect(readings?.['day-first']).toMatch(/^(April 3, 2026|3 April 2026)$/);
  expect(readings?.['month-first']).toMatch(/^(March 4, 2026|4 March 2026)$/);
});

it.each([['2026-03-04'], ['13/04/2026'], ['05/05/2026'], ['soon'], ['1/2/20266']])('has one reading: %s', (sample) => {
  expect(readBothWays([sample])).toBeNull();
});
