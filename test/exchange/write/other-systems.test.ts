import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import type { Program } from '../../../src/domain/program';
import { WRITERS } from '../../../src/exchange/writers';
import { encodeBody } from '../../../src/exchange/encode-body';
import { contactOf, contextOf, correctionRow, renameRow, textOf } from '../correction-row';
import { sayWell, wordsIn } from '../../say-well';

const rename = renameRow('Bramble Group');

describe('the HubSpot file', () => {
  const ada = contactOf({ externalIds: [{ system: 'hubspot', id: '0051' }] });
  const german: Partial<Program> = {
    systems: { hubspot: { columns: { key: 'Datensatz-ID', title: 'Jobtitel', leftOn: 'Austritt' }, statusLabels: {} } },
  };

  it('has the record id first and the labels of the portal', async () => {
    const { files, skipped } = WRITERS.hubspot(
      [
        correctionRow('title', 'SVP', { contact: ada }),
        correctionRow('phone', '+44 1632 960001', { contact: ada }),
        correctionRow('leftOn', '2026-02', { contact: ada }),
        correctionRow('mobile', '', { contact: ada }),
        correctionRow('status', 'paused', { contact: ada }),
        rename,
      ],
      contextOf(german),
    );
    expect(await textOf(files[0]!)).toBe(
      'Datensatz-ID,Jobtitel,Austritt,Phone Number\n0051,SVP,2026-02-01,+44 1632 960001\n',
    );
    expect(skipped.map(({ why }) => sayWell(why))).toEqual([
      expect.stringContaining('HubSpot cannot empty a field.'),
      expect.stringContaining('No column is known for “Advocate status”.'),
      expect.stringContaining('has no HubSpot record id'),
    ]);
  });

  it('moves people by the name of the company, and says what that does not do', async () => {
    const { files } = WRITERS.hubspot(
      [correctionRow('company', 'Cedar', { contact: ada })],
      contextOf({ moves: 'move-account' }),
    );
    expect(await textOf(files[0]!)).toBe('Record ID,Company Name\n0051,Cedar\n');
    expect(wordsIn(files[0]!.notes)).toEqual([expect.stringContaining('association')]);
  });

  it('has at most 20 MB a file', async () => {
    const rows = Array.from({ length: 25 }, (_, index) =>
      correctionRow('title', 'ä'.repeat(500_000), {
        contact: contactOf({ id: `c${index}`, externalIds: [{ system: 'hubspot', id: String(index) }] }),
      }),
    );
    const { files } = WRITERS.hubspot(rows, contextOf());
    expect(files.map(({ rowCount }) => rowCount)).toEqual([19, 6]);
    for (const { body } of files) expect((await encodeBody(body)).length).toBeLessThanOrEqual(20_000_000);
  });
});

describe('the Smartsheet file', () => {
  const ada = contactOf({ externalIds: [{ system: 'smartsheet', id: '0007' }], title: 'SVP', location: 'Leeds' });
  const bo = contactOf({
    id: 'c2',
    externalIds: [{ system: 'smartsheet', id: 'R-2' }],
    title: 'CIO',
    searchable: false,
    leftOn: '2025',
  });
  const program: Partial<Program> = {
    systems: {
      smartsheet: {
        columns: { key: 'Row key', title: 'Role', location: 'City', searchable: 'Open', leftOn: 'Left' },
        statusLabels: {},
      },
    },
  };

  it('has the untouched key first, and what was not corrected as the record has it', async () => {
    const { files, skipped } = WRITERS.smartsheet(
      [
        correctionRow('title', 'SVP', { contact: ada }),
        correctionRow('searchable', 'false', { contact: bo }),
        correctionRow('leftOn', '', { contact: ada }),
        correctionRow('location', 'x'.repeat(4001), { contact: bo }),
        rename,
      ],
      contextOf(program),
    );
    expect(await textOf(files[0]!)).toBe('Row key,Role,Open,Left\n0007,SVP,true,\nR-2,CIO,false,2025\n');
    expect(wordsIn(files[0]!.notes)).toEqual([expect.stringContaining('Cells that were not corrected')]);
    expect(skipped.map(({ why }) => sayWell(why))).toEqual([
      expect.stringContaining('4,001 characters, and Smartsheet takes 4,000'),
      expect.stringContaining('Replace the name in the sheet'),
    ]);
  });

  it.each<[string, Partial<Contact>]>([
    ['the day of a month', { leftOn: '2026-02' }],
    ['one of many words for a status', { status: 'active' }],
    ['a status that nobody knows', { unknownStatus: 'Champion' }],
    ['a spelling of the company', { company: 'Bramble & Co' }],
    ['an address in another form', { profiles: [{ kind: 'member', value: '7', learntAt: '', source: 'import' }] }],
    ['a word that is neither yes nor no', { custom: { Open: 'only by phone' } }],
  ])('leaves a cell alone that may have more than the record: %s', async (_, more) => {
    const own = { company: 'Firm', status: 'Stage', profileUrl: 'Page' };
    const columns = { ...program.systems!.smartsheet!.columns, ...own };
    const other = { ...bo, company: '', status: null, ...more };
    const rows = [
      correctionRow('leftOn', '2026-03', { contact: ada }),
      correctionRow('company', 'Cedar', { contact: ada }),
      correctionRow('status', 'paused', { contact: ada }),
      correctionRow('profileUrl', 'https://www.linkedin.com/in/ada/', { contact: ada }),
      correctionRow('searchable', 'true', { contact: ada }),
      correctionRow('title', 'CIO', { contact: other }),
    ];
    const { files, skipped } = WRITERS.smartsheet(
      rows,
      contextOf({ moves: 'move-account', systems: { smartsheet: { columns, statusLabels: {} } } }),
    );
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'muster-acme-smartsheet-2026-03-12-1-of-2.csv',
      'muster-acme-smartsheet-2026-03-12-2-of-2.csv',
    ]);
    expect(await textOf(files[1]!)).toBe('Row key,Role\nR-2,CIO\n');
    expect(files.flatMap(({ correctionIds }) => correctionIds)).toEqual(rows.map(({ correction }) => correction.id));
    expect(skipped).toEqual([]);
  });

  it('brings no correction into the sheet that is not in the file', async () => {
    const long = { ...bo, location: 'x'.repeat(4001), title: 'CTO' };
    const held = correctionRow('title', 'CTO', { contact: long });
    const { files, skipped } = WRITERS.smartsheet(
      [
        correctionRow('title', 'SVP', { contact: ada }),
        correctionRow('location', 'Leeds', { contact: ada }),
        correctionRow('location', long.location, { contact: long }),
        correctionRow('searchable', 'false', { contact: long }),
      ],
      contextOf(program, { waiting: [held.correction] }),
    );
    expect(await Promise.all(files.map(textOf))).toEqual([
      'Row key,Role,City\n0007,SVP,Leeds\n',
      'Row key,Open\nR-2,false\n',
    ]);
    expect(skipped).toHaveLength(1);
  });

  it('cannot be written before an import has shown the key column', () => {
    const { files, skipped } = WRITERS.smartsheet([correctionRow('title', 'SVP', { contact: ada })], contextOf());
    expect(files).toEqual([]);
    expect(sayWell(skipped[0]!.why)).toContain('Import a file of that system once');
  });

  it('has at most 20 000 rows a file, the header among them', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      correctionRow('title', 'VP', {
        contact: contactOf({ id: `c${index}`, externalIds: [{ system: 'smartsheet', id: String(index) }] }),
      }),
    );
    expect(WRITERS.smartsheet(rows, contextOf(program)).files.map(({ rowCount }) => rowCount)).toEqual([19_999, 1]);
  });
});

describe('the JSON file', () => {
  it('is versioned, with its keys in a fixed order', async () => {
    const row = correctionRow('title', 'SVP "🚀"\n');
    const { files } = WRITERS.json([row, rename], contextOf());
    const text = await textOf(files[0]!);
    expect(text.split('\n')[1]).toBe(
      '{"record":"contact","externalIds":[{"system":"salesforce","id":"003Ax00000bCdEfIAK"}],"name":"Ada Right",' +
        '"account":"Bramble & Co","field":"title","oldValue":"old","newValue":"SVP \\"🚀\\"\\n","isEdited":false,' +
        '"evidence":{"sentence":"The page says so.","excerpt":"says so","url":"https://www.linkedin.com/in/ada-demo/",' +
        '"seenAt":"2026-03-12T09:30:00.000Z"},"createdAt":"2026-03-12T09:30:00.000Z"},',
    );
    const read = JSON.parse(text) as { muster: object; corrections: { record: string; name: string }[] };
    expect(read.muster).toEqual({ schema: 1, kind: 'corrections' });
    expect(read.corrections.map(({ record, name }) => [record, name])).toEqual([
      ['contact', 'Ada Right'],
      ['account', 'Bramble & Co'],
    ]);
  });
});
