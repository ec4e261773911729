import { expect, it } from 'vitest';
import { formatDuration } from '../../src/ui/format/format-duration';

it.each([
  [-5, '0 sec'],
  [9_400, '9 sec'],
  [89_000, '89 sec'],
  [90_000, '2 min'],
  [89 * 60_000, '89 min'],
  [90 * 60_000, '1 hr 30 min'],
  [2 * 3_600_000, '2 hr'],
])('says %i ms as %s', (ms, said) => expect(formatDuration(ms)).toBe(said));
