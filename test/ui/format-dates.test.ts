import { expect, it } from 'vitest';
import { formatAgo } from '../../src/ui/format/format-dates';

const NOW = '2026-03-01T12:00:00.000Z';

it.each([
  ['2026-03-01T12:00:00.000Z', 'now'],
  ['2026-03-01T11:59:45.000Z', 'now'],
  ['2026-03-01T11:58:00.000Z', '2 min. ago'],
  ['2026-03-01T09:00:00.000Z', '3 hr. ago'],
  ['2026-02-28T09:00:00.000Z', 'yesterday'],
  // A clock that was set back: nothing lies in the future.
  ['2026-03-01T12:05:00.000Z', 'now'],
  ['no instant', 'no instant'],
])('says of %s: %s', (instant, words) => {
  expect(formatAgo(instant, NOW)).toBe(words);
});
