import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const THEME = resolve(import.meta.dirname, '../../../src/ui/theme');

const sheets = readdirSync(THEME, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(THEME, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

function findLines(pattern: RegExp): string[] {
  return sheets.flatMap(({ name, css }) => (css.match(pattern) ?? []).map((line) => `${name}: ${line.trim()}`));
}

it('no sheet says left or right where it means before or after: the overlay alone stands at a place of the window', () => {
  const physical = findLines(
    /(?:(?:margin|padding|border)-(?:left|right)|^\s*(?:left|right)):[^;]*;|(?:text-align|float): (?:left|right);/gm,
  );
  expect(physical.filter((line) => !line.startsWith('overlay.css'))).toEqual([]);
});

it('no sheet measures by the font size of the page around the overlay', () => {
  expect(findLines(/^(?!.*letter-spacing).*[\d.]r?em\b.*$/gm)).toEqual([]);
});

it('nothing moves but within the times of the tokens, which are none for who asks for less motion', () => {
  const moving = findLines(/(?:transition|animation)(?:-duration)?:[^;]*;/g);
  expect(moving.filter((line) => !/var\(--(?:quick|calm)\)/.test(line))).toEqual([]);
});

it('each colour but black for shadows is a token', () => {
  const elsewhere = sheets.filter(({ name }) => name !== 'tokens.css');
  const found = elsewhere.flatMap(({ name, css }) =>
    (css.match(/#[\da-f]{3,8}\b/gi) ?? []).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});
