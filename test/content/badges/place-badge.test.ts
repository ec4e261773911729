import { describe, expect, it } from 'vitest';
import { BADGE_SIZE, overlaps, placeBadge } from '../../../src/content/badges/place-badge';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const clip = box(0, 52, 800, 700);

describe('a badge', () => {
  it('stands before the name, level with its first line, and does not touch the text', () => {
    const { left, top } = placeBadge(box(100, 210, 240, 230), false, clip);
    expect(left + BADGE_SIZE).toBeLessThan(100);
    expect(100 - left - BADGE_SIZE).toBeLessThan(4);
    expect(top + BADGE_SIZE / 2).toBe(220);
  });

  it('stands on the other side where the text runs from right to left', () => {
    const { left } = placeBadge(box(100, 210, 240, 230), true, clip);
    expect(left).toBeGreaterThan(240);
    expect(left - 240).toBeLessThan(4);
  });

  it.each([
    [false, box(5, 60, 100, 80), 0],
    [true, box(700, 60, 795, 80), 800 - BADGE_SIZE],
  ])('never leaves its list, rtl %s', (isRtl, line, left) => expect(placeBadge(line, isRtl, clip).left).toBe(left));
});

it.each([
  [box(0, 40, 24, 64), true],
  [box(0, 20, 24, 52), false],
  [box(0, 700, 24, 724), false],
  [box(-30, 60, -6, 84), false],
])('whether a box is to be seen: %j %s', (one, expected) => expect(overlaps(one, clip)).toBe(expected));
