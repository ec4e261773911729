import { describe, expect, it } from 'vitest';
import { clampPlace } from '../../../src/ui/overlay/clamp-place';

const WINDOW = { width: 1200, height: 800 };
const place = (x: number, y: number, window = WINDOW) => clampPlace({ x, y }, window, 384);

describe('the place of the card', () => {
  it('stays as it is inside the window', () => expect(place(300.4, 200)).toEqual({ x: 300, y: 200 }));

  it('is pulled back from beyond the right and the foot', () =>
    expect(place(5000, 5000)).toEqual({ x: 1200 - 384 - 8, y: 800 - 240 - 8 }));

  it('is pulled back from beyond the left, and from under LinkedIn’s bar', () =>
    expect(place(-50, -50)).toEqual({ x: 8, y: 60 }));

  it('has its head in sight in a window that is too small', () =>
    expect(place(900, 700, { width: 300, height: 200 })).toEqual({ x: 8, y: 60 }));
});
