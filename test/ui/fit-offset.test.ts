import { expect, it } from 'vitest';
import { fitOffset } from '../../src/ui/format/fit-offset';

it.each([
  [0, 0, 0],
  [25, 60, 25],
  [50, 51, 50],
  [50, 50, 25],
  [75, 30, 25],
  [25, 0, 0],
])('shows from %i of %i lines on: from %i', (wanted, total, shown) => {
  expect(fitOffset(wanted, total, 25)).toBe(shown);
});
