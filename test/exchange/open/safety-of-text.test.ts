import { describe, expect, it } from 'vitest';
import { importFixture } from '../import-fixture';

const drop = (content: string, fileName = 'people.csv') =>
  importFixture({ bytes: new Uint8Array(Buffer.from(content, 'utf8')), fileName });

const HEADER = 'Full name,Company,Notes';

describe('a text file that would do harm, dropped on the import screen', () => {
  it('by formulas keeps them as texts', async () => {
    const { store } = await drop(`${HEADER}\n=1+1 Right,@Acme,"=HYPERLINK(""http://x.example"")"\n`);
    expect(store).toMatchObject({ contacts: [{ company: '@Acme', notes: '=HYPERLINK("http://x.example")' }] });
  });

  it.each([
    ['NUL characters', `${HEADER}\nAda Right,Acme,\nBo\0 Left,Acme,\n`, 'people.csv'],
    ['JSON nested without end', `[{"name":"Ada","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`, 'people.json'],
    [
      '5 000 columns',
      `${HEADER},${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(',')}\nAda\n`,
      'people.csv',
    ],
    [
      'records of 5 000 columns',
      JSON.stringify([Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`c${at}`, 1]))]),
      'a.json',
    ],
  ])('by %s is refused in words, with the line where there is one', async (_, content, fileName) => {
    const { expected, store } = await drop(content, fileName);
    expect(expected).toMatchObject({ kind: 'refusal', sentence: expect.stringMatching(/^[A-Z].*\.$/s) });
    expect(store).toBeNull();
  });

  it('by a cell of more than a megabyte loses that row alone, with its line', async () => {
    const { expected, store } = await drop(`${HEADER}\nAda Right,Acme,${'x'.repeat(1_100_000)}\nBo Left,Acme,\n`);
    expect(expected).toMatchObject({ refused: [{ line: 2, reason: expect.stringContaining('Notes') }] });
    expect(store?.['contacts']).toHaveLength(1);
  });

  it('by names that every object has changes no object', async () => {
    const json = '[{"Full name":"Ada Right","Company":"Acme","__proto__":{"polluted":"yes"},"constructor":"x"}]';
    const { store } = await drop(json, 'people.json');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(store)).toContain('polluted');
  });
});
