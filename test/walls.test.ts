import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImportPackage, ROOMS, roomOf } from '../scripts/walls.js';

const top = resolve(import.meta.dirname, '..');
const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;

const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(folder, name)),
);

function importsOf(path: string) {
  const text = readFileSync(join(top, path), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    isType: match[1] !== undefined,
    specifier: (match[2] ?? match[3] ?? match[4])!,
  }));
}

function trespasses(path: string): string[] {
  const room = roomOf(path)!;
  return importsOf(path).flatMap(({ isType, specifier }) => {
    if (!specifier.startsWith('.'))
      return isType || mayImportPackage(room, specifier) ? [] : [`${path} imports ${specifier}`];
    const target = roomOf(relative(top, resolve(top, dirname(path), specifier)));
    return target === null || target === room || ROOMS[room]!.includes(target) ? [] : [`${path} leans on ${target}`];
  });
}

describe('walls between the rooms', () => {
  it('finds the sources', () => expect(sources.length).toBeGreaterThan(20));
  it('every source stands in a room', () => expect(sources.filter((path) => roomOf(path) === null)).toEqual([]));
  it('no room leans on one it may not', () => expect(sources.flatMap(trespasses)).toEqual([]));
  it('no file is called utils', () => expect(sources.filter((path) => /util|helper/i.test(path))).toEqual([]));
});
