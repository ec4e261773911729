import { expect, it } from 'vitest';
import { nextAt } from '../../src/messaging/next-at';

const at = (text: string) => new Date(text);
const next = (time: string, now: string) => new Date(nextAt(time, at(now).toISOString()));

it('is today where the hour is still to come, else tomorrow', () => {
  expect(next('09:00', '2026-03-10T08:59:59')).toEqual(at('2026-03-10T09:00:00'));
  expect(next('09:00', '2026-03-10T09:00:00')).toEqual(at('2026-03-11T09:00:00'));
  expect(next('00:00', '2026-12-31T13:00:00')).toEqual(at('2027-01-01T00:00:00'));
});

it('goes by the calendar where a day is shorter or longer', () => {
  for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
    const found = next('00:00', `${day}T12:00:00`);
    expect([found.getHours(), found.getMinutes()]).toEqual([0, 0]);
    expect(found.getDate()).not.toBe(at(`${day}T12:00:00`).getDate());
  }
});
