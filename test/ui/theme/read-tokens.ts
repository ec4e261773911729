import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../../src/ui/theme/tokens.css');

/** The looks in which the colours of tokens.css are shown. */
export type Look = 'light' | 'dark' | 'light, more contrast' | 'dark, more contrast';

/** The colours of tokens.css in each look, by their names, as red, green and blue from 0 to 255. */
export function readColours(): Record<Look, Map<string, number[]>> {
  const css = readFileSync(FILE, 'utf8');
  const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const read = (text: string, side: 0 | 1) =>
    [...text.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, ...colours]) => [name!, parseHex(colours[side]!)] as const,
    );
  return {
    light: new Map(read(plain, 0)),
    dark: new Map(read(plain, 1)),
    'light, more contrast': new Map([...read(plain, 0), ...read(more, 0)]),
    'dark, more contrast': new Map([...read(plain, 1), ...read(more, 1)]),
  };
}

function parseHex(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(a: number[], b: number[]): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: number[]): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
