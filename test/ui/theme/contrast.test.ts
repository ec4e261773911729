import { describe, expect, it } from 'vitest';
import { contrastOf, readColours, type Look } from './read-tokens';

const GROUNDS = ['paper', 'sheet', 'sunk', 'hover'];
const TONES = ['good', 'warn', 'bad', 'info'];

/** Which words stand on which grounds. */
const TEXTS: [words: string, grounds: string[]][] = [
  ['ink', [...GROUNDS, 'accent-soft', 'quiet-soft', ...TONES.map((tone) => `${tone}-soft`)]],
  ['ink-soft', [...GROUNDS, 'accent-soft', 'quiet-soft', ...TONES.map((tone) => `${tone}-soft`)]],
  ['accent', [...GROUNDS, 'accent-soft', 'warn-soft']],
  ['accent-strong', [...GROUNDS, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ...TONES.map((tone): [string, string[]] => [tone, [...GROUNDS, `${tone}-soft`]]),
];

/** Edges of controls and the ring of the keyboard against what they stand on. */
const EDGES: [edge: string, grounds: string[]][] = [
  ['edge', GROUNDS],
  ['accent', GROUNDS],
];

const LEAST: Record<Look, { text: number; edge: number }> = {
  light: { text: 4.5, edge: 3 },
  dark: { text: 4.5, edge: 3 },
  'light, more contrast': { text: 7, edge: 4.5 },
  'dark, more contrast': { text: 7, edge: 4.5 },
};

const colours = readColours();

describe.each(Object.keys(LEAST) as Look[])('in the look %s', (look) => {
  const pairs = (list: typeof TEXTS) =>
    list.flatMap(([front, grounds]) =>
      grounds.map((ground) => ({
        pair: `${front} on ${ground}`,
        contrast: Number(contrastOf(colours[look].get(front)!, colours[look].get(ground)!).toFixed(2)),
      })),
    );

  it('all words can be read', () => {
    const found = pairs(TEXTS).sort((a, b) => a.contrast - b.contrast);
    console.log(
      `${look}: ${found.length} pairs of words and ground, the least ${found[0]!.pair}, ${found[0]!.contrast}`,
    );
    expect(found.filter(({ contrast }) => contrast < LEAST[look].text)).toEqual([]);
  });

  it('all edges can be seen', () => {
    expect(pairs(EDGES).filter(({ contrast }) => contrast < LEAST[look].edge)).toEqual([]);
  });
});

it('computes contrast as WCAG does', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
