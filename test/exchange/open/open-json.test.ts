import { describe, expect, it } from 'vitest';
import { cellsOf, open, recognise, recordsOf, rowsOf } from './read-all';
import { wordsIn } from '../../say-well';

const ADA = { name: 'Ada Right', company: 'Right' };
const BO = { name: 'Bo Left', title: 'VP' };
const TABLE = [
  { name: 'Ada Right', company: 'Right' },
  { name: 'Bo Left', title: 'VP' },
];

describe('JSON', () => {
  it.each([
    ['a list of objects', JSON.stringify([ADA, BO])],
    ['the same, spread over lines', `\uFEFF${JSON.stringify([ADA, BO], null, 2)}\n`],
    ['an object that holds the list', JSON.stringify({ totalSize: 2, done: true, records: [ADA, BO], tags: ['a'] })],
    ['one object a line', `${JSON.stringify(ADA)}\n${JSON.stringify(BO)}\n\n`],
    ['one object a line, with Windows line ends', `${JSON.stringify(ADA)}\r\n${JSON.stringify(BO)}\r\n`],
  ])('is read from %s', async (_, text) => expect(await recordsOf(text)).toEqual(TABLE));

  it('has the columns of all its records, and the number of the record as line', async () => {
    const file = await open(JSON.stringify([ADA, BO]));
    expect(file).toMatchObject({ format: 'json', headerLine: 0, header: ['name', 'company', 'title'] });
    expect(rowsOf(file).map(({ line }) => line)).toEqual([0, 1, 2]);
    expect(await recognise(JSON.stringify([ADA, BO]))).toMatchObject({ format: 'json', rowCount: 2, footerRows: 0 });
  });

  it('keeps what its values say', async () => {
    const text =
      '[{"name":"\\u00c4da \\"X\\"\\nY","id":12345678901234567890,"score":9.50,"tiny":1e-7,"far":1e400,"yes":true,"no":false,"none":null,"tags":["a",2,null],"empty":[],"object":{}}]';
    expect(await recordsOf(text)).toEqual([
      {
        name: 'Äda "X"\nY',
        id: '12345678901234567890',
        score: '9.5',
        tiny: '1e-7',
        far: '1e400',
        yes: 'true',
        no: 'false',
        tags: 'a; 2; ',
      },
    ]);
  });

  it('leaves digits inside of texts alone', async () =>
    expect(await recordsOf('[{"name":"x 12345678901234567 1e5 \\" 12345678901234567","n":1}]')).toEqual([
      { name: 'x 12345678901234567 1e5 " 12345678901234567', n: '1' },
    ]));

  it('makes columns of objects inside, up to a depth, and loses none to a clash', async () =>
    expect(
      await recordsOf(
        JSON.stringify([
          {
            'Account.Name': 'dotted',
            Account: { Name: 'Acme', Owner: { Name: 'Sam', Boss: { Name: 'Kim' } } },
            list: [{ a: 1 }],
          },
        ]),
      ),
    ).toEqual([
      {
        'Account.Name': 'dotted',
        'Account.Name (2)': 'Acme',
        'Account.Owner.Name': 'Sam',
        'Account.Owner.Boss': '{"Name":"Kim"}',
        list: '[{"a":1}]',
      },
    ]));

  it('takes names that every object has as columns like others', async () => {
    const text = '[{"__proto__":"a","constructor":"b","toString":{"__proto__":"c"}}]';
    expect((await open(text)).header).toEqual(['__proto__', 'constructor', 'toString.__proto__']);
    expect(await cellsOf(text)).toEqual([['a', 'b', 'c']]);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('takes the last of two values under one name, as every reader of JSON does', async () =>
    expect(await recordsOf('[{"name":"a","name":"b"}]')).toEqual([{ name: 'b' }]));

  it('lists several lists; the told one, else the contacts are read', async () => {
    const text = JSON.stringify({
      muster: { schema: 1 },
      accounts: [{ company: 'Acme' }],
      contacts: [ADA, BO],
      uses: [],
    });
    expect(await recognise(text)).toMatchObject({
      sheet: 'contacts',
      sheets: [
        { name: 'accounts', rows: 1 },
        { name: 'contacts', rows: 2 },
      ],
      rowCount: 2,
    });
    expect(await recordsOf(text, { recordKind: 'accounts' })).toEqual([{ company: 'Acme' }]);
    expect(await recordsOf(text, { sheet: 'accounts' })).toEqual([{ company: 'Acme' }]);
    expect(await recognise(text, { sheet: 'uses' })).toMatchObject({
      reason: 'not-a-table',
      sentence: expect.stringContaining('“uses”'),
    });
  });

  it('of a newer Muster, or with corrections, is refused', async () => {
    expect(await recognise(JSON.stringify({ muster: { schema: 2 }, contacts: [ADA] }))).toMatchObject({
      sentence: expect.stringContaining('newer'),
    });
    expect(
      await recognise(
        JSON.stringify({ muster: { schema: 1, kind: 'corrections' }, corrections: [{ field: 'title' }] }),
      ),
    ).toMatchObject({ sentence: expect.stringContaining('corrections') });
  });

  it('gives a record that is no object back as it is, with its flaw', async () => {
    const rows = rowsOf(await open('[{"name":"Ada"},\n[1,2],"x"]'));
    expect(wordsIn(rows.slice(2))).toEqual([
      { line: 2, cells: ['[1,2]'], flaw: expect.any(String) as string },
      { line: 3, cells: ['"x"'], flaw: expect.any(String) as string },
    ]);
  });

  it('is read the same across the pieces of a large file', async () => {
    const records = Array.from({ length: 12_000 }, (_, index) => ({
      name: `Person ${index}`,
      note: `ä"\\${'x'.repeat(280)}`,
      at: { day: index },
    }));
    const file = await open(JSON.stringify(records));
    const rows = rowsOf(file);
    expect(rows).toHaveLength(12_001);
    expect(
      rows
        .slice(1)
        .every(
          ({ line, cells }, index) =>
            line === index + 1 && cells[0] === `Person ${index}` && cells[2] === String(index),
        ),
    ).toBe(true);
    expect([...file.rows()].length).toBeGreaterThan(3);
  });
});

describe('JSON that is refused', () => {
  it.each([
    ['a bracket too few', '[{"a":1},{"b":2}', 1, 17],
    ['a comma too many', '[\n{"a":1},\n]', 3, 1],
    ['a comma too few', '[{"a":1}\n {"a":2}]', 2, 2],
    ['a name without marks', '[{"a":1},\n{"b":1, c:2}]', 2, 9],
    ['a broken number', '[{"a":1},{"b":01}]', 1, 16],
    ['text behind the end', '[{"a":1}] x', 1, 11],
    ['a string that never ends', '[{"a":"x}]', 1, 11],
    ['a line break in a string', '[{"a":"x\ny"}]', 1, 9],
    ['a broken line of many', '{"a":1}\n{"a":2\n{"a":3}\n', 3, 1],
    ['marks of another kind', '[{"a":1},{\'b\':1}]', 1, 11],
  ])('for %s names line and character', async (_, text, line, column) => {
    const refusal = await recognise(text);
    expect(refusal).toMatchObject({ reason: 'damaged', line });
    expect((refusal as { sentence: string }).sentence).toContain(`line ${line}, at character ${column},`);
  });

  it.each([
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['plain values', '["a","b"]'],
    ['lists of lists', '[["a","b"],["c","d"]]'],
    ['an object without lists', '{"name":"Ada"}'],
  ])('for %s says what is wanted', async (_, text) =>
    expect(await recognise(text)).toMatchObject({
      reason: 'not-a-table',
      sentence: expect.stringContaining('list of objects'),
    }),
  );

  it('for levels, lengths and columns without end', async () => {
    expect(await recognise('[{"a":'.repeat(50_000))).toMatchObject({ reason: 'unsafe', line: 1 });
    expect(await recognise('['.repeat(100_000))).toMatchObject({ reason: 'unsafe' });
    expect(await recognise(`[{"a":"${'x'.repeat(6_000_000)}`)).toMatchObject({ reason: 'unsafe', line: 1 });
    expect(await recognise(`[{"a":1},\n${'1'.repeat(6_000_000)}]`)).toMatchObject({ reason: 'unsafe', line: 2 });
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`c${index}`, index]));
    expect(await recognise(JSON.stringify([ADA, wide]))).toMatchObject({ reason: 'too-many-columns', line: 2 });
    expect(await recognise('[{"a":1},\n{"a":"x\\u0000y"}]')).toMatchObject({ reason: 'nul-characters', line: 2 });
  });
});
