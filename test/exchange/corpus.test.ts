import { describe, expect, it } from 'vitest';
import { expectationOf, FILE_FIXTURES, readFixture } from './read-fixture';

describe('the corpus of files', () => {
  it('is there', () => expect(FILE_FIXTURES.length).toBeGreaterThan(40));

  it.each(FILE_FIXTURES)('%s', async (name) => {
    const expected = expectationOf(name);
    expect(expected, 'a fixture without expected.json proves nothing').toBeDefined();
    expect(JSON.parse(JSON.stringify(await readFixture(name)))).toEqual(expected);
  });

  it('refuses what its name says it refuses, and nothing else', () => {
    const isRefused = (name: string) => (expectationOf(name) as { kind?: string }).kind === 'refusal';
    expect(FILE_FIXTURES.filter(isRefused)).toEqual(FILE_FIXTURES.filter((name) => name.startsWith('refused-')));
  });
});
