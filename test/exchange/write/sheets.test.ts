import { describe, expect, it } from 'vitest';
import { encodeBody } from '../../../src/exchange/encode-body';
import type { CorrectionRow, WriteContext } from '../../../src/exchange/written-file';
import { WRITERS } from '../../../src/exchange/writers';
import { readBook } from '../read-book';
import { account, contactOf, contextOf, correctionRow, renameRow, textOf } from '../correction-row';
import { sayWell } from '../../say-well';

const rename = renameRow('Bramble Group');
const nasty = contactOf({
  name: { full: '=Ada\n"🚀"', given: '', family: '' },
  externalIds: [{ system: 'spreadsheet', id: '0071' }],
});

const open = async (target: 'excel' | 'ro-innovation', rows: CorrectionRow[], context: WriteContext = contextOf()) => {
  const { files } = WRITERS[target](rows, context);
  expect(files).toHaveLength(1);
  const sheets = readBook(await encodeBody(files[0]!.body));
  expect(sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.f !== undefined)).toEqual([]);
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [name, cells.map((row) => row.map((cell) => cell?.v ?? ''))]),
  );
};

/** 12 March 2026 as sheets count days. */
const SEEN = 46_093;
const HEADER = ['Contact', 'Account', 'Record id', 'Field', 'Old value', 'New value', 'Evidence', 'Seen on', 'Address'];
const URL = 'https://www.linkedin.com/in/ada-demo/';

describe('the Excel file', () => {
  it('has old and new values side by side, a sheet for each kind of record', async () => {
    const rows = [
      correctionRow('phone', '+44 1632 960001', { contact: nasty, oldValue: '0044' }),
      rename,
      correctionRow('leftOn', '2026-02'),
    ];
    expect(await open('excel', rows)).toEqual({
      Contacts: [
        HEADER,
        ['=Ada\n"🚀"', 'Bramble & Co', '0071', 'Phone', '0044', '+44 1632 960001', 'The page says so.', SEEN, URL],
        [
          'Ada Right',
          'Bramble & Co',
          '003Ax00000bCdEfIAK',
          'Left the company on',
          'old',
          '2026-02',
          'The page says so.',
          SEEN,
          URL,
        ],
      ],
      Accounts: [
        HEADER,
        [
          '',
          'Bramble & Co',
          '001Ax00000qRsTuIAK',
          'Account name',
          'Bramble & Co',
          'Bramble Group',
          'The page says so.',
          SEEN,
          URL,
        ],
      ],
    });
    const { files } = WRITERS.excel(rows, contextOf());
    expect(files[0]).toMatchObject({ fileName: 'muster-acme-corrections-2026-03-12.xlsx', rowCount: 3 });
    expect(files[0]!.correctionIds).toEqual(rows.map(({ correction }) => correction.id));
  });

  it('names each record as the system still knows it', async () => {
    const contact = contactOf({ name: { full: 'Adele Ashdown', given: 'Adele', family: 'Ashdown' }, company: 'Newco' });
    const [renamed, ada] = [
      { ...account, name: 'Bramble Group' },
      { contact, account: { ...account, name: 'Newco' } },
    ];
    const before = { createdAt: '2026-03-01T00:00:00.000Z' };
    const rows: CorrectionRow[] = [
      { ...correctionRow('familyName', 'Ashdown', { contact, oldValue: 'Wright' }), ...ada },
      { ...correctionRow('familyName', 'Wright', { contact, oldValue: 'Right', ...before }), ...ada },
      { ...correctionRow('givenName', 'Adele', { contact, oldValue: 'Ada' }), ...ada },
      { ...correctionRow('company', 'Newco', { contact, oldValue: 'Bramble & Co' }), ...ada },
      {
        ...correctionRow('title', 'CEO', { contact: contactOf({ id: 'c2', company: 'Bramble Group' }) }),
        account: renamed,
      },
      { ...rename, account: renamed },
    ];
    const named = (sheet: unknown[][]) => new Set(sheet.slice(1).map((cells) => `${cells[0]}, ${cells[1]}`));
    const { Contacts, Accounts } = await open('excel', rows);
    expect(named(Contacts!)).toEqual(new Set(['Ada Right, Bramble & Co']));
    expect(named(Accounts!)).toEqual(new Set([', Bramble & Co']));
    const { 'Record review': review } = await open('ro-innovation', rows);
    expect(named(review!.map(([customer, name]) => [name, customer]))).toEqual(
      new Set(['Ada Right, Bramble & Co', ', Bramble & Co']),
    );
    expect(await textOf(WRITERS['excel-csv'](rows, contextOf()).files[0]!)).not.toMatch(/^Adele|,Bramble Group,001/m);
  });

  it('also where the new name waits and is not in the file', async () => {
    const contact = contactOf({
      name: { full: 'Ada Wright', given: 'Ada', family: 'Wright' },
      company: 'Bramble Group',
    });
    const row = { ...correctionRow('title', 'CEO', { contact }), account: { ...account, name: 'Bramble Group' } };
    const name = correctionRow('familyName', 'Wright', { contact, oldValue: 'Right' });
    const context = contextOf({}, { waiting: [row, name, rename].map(({ correction }) => correction) });
    const { Contacts } = await open('excel', [row], context);
    expect(Contacts![1]!.slice(0, 2)).toEqual(['Ada Right', 'Bramble & Co']);
  });

  it('has no sheet without rows, and no file without sheets', async () => {
    expect(Object.keys(await open('excel', [rename]))).toEqual(['Accounts']);
    expect(WRITERS.excel([], contextOf())).toEqual({ files: [], skipped: [] });
  });

  it('leaves out what no cell holds', () => {
    const { files, skipped } = WRITERS.excel([correctionRow('title', 'x'.repeat(32_768))], contextOf());
    expect(files).toEqual([]);
    expect(sayWell(skipped[0]!.why)).toContain('Export it as Excel CSV or JSON.');
  });

  it('says statuses and yes or no in words, the program’s own where its systems agree', async () => {
    const rows = [
      correctionRow('status', 'left-company', { oldValue: 'active' }),
      correctionRow('searchable', 'false', { oldValue: '' }),
    ];
    const values = async (context: WriteContext) =>
      (await open('excel', rows, context))['Contacts']!.slice(1).map((cells) => cells.slice(4, 6));
    expect(await values(contextOf())).toEqual([
      ['Active', 'Left company'],
      ['', 'No'],
    ]);
    const words = { columns: {}, statusLabels: { 'left-company': 'Moved on' } };
    expect((await values(contextOf({ systems: { salesforce: words } })))[0]).toEqual(['Active', 'Moved on']);
    const others = { columns: {}, statusLabels: { 'left-company': 'Gone' } };
    expect((await values(contextOf({ systems: { salesforce: words, hubspot: others } })))[0]).toEqual([
      'Active',
      'Left company',
    ]);
  });
});

describe('the CSV for spreadsheets', () => {
  it('has one row a correction, with byte order mark, CRLF and harmless cells', async () => {
    const { files } = WRITERS['excel-csv'](
      [
        correctionRow('title', 'SVP\nData'),
        rename,
        correctionRow('phone', '+49 30 1', { contact: nasty, oldValue: '11-50' }),
      ],
      contextOf(),
    );
    const evidence = `The page says so.,2026-03-12,${URL}`;
    expect(await textOf(files[0]!)).toBe(
      `\ufeff${HEADER.join(',')}\r\n` +
        `Ada Right,Bramble & Co,003Ax00000bCdEfIAK,Job title,old,"SVP\nData",${evidence}\r\n` +
        `,Bramble & Co,001Ax00000qRsTuIAK,Account name,Bramble & Co,Bramble Group,${evidence}\r\n` +
        `"'=Ada\n""🚀""",Bramble & Co,'0071,Phone,'11-50,'+49 30 1,${evidence}\r\n`,
    );
  });

  it('has the columns of a template, and those that say what to change', async () => {
    const template = {
      id: 't',
      programId: 'p',
      name: 'T',
      target: 'excel-csv' as const,
      at: '',
      columns: ['newValue', 'contact'],
    };
    const { files } = WRITERS['excel-csv']([correctionRow('title', 'SVP')], contextOf({}, { template }));
    expect(await textOf(files[0]!)).toBe(
      '\ufeffRecord id,Field,New value,Contact\r\n003Ax00000bCdEfIAK,Job title,SVP,Ada Right\r\n',
    );
  });
});

describe('the record-review sheet for RO Innovation', () => {
  it('proposes, with evidence and what to do', async () => {
    const rows = [
      correctionRow('title', 'SVP'),
      correctionRow('company', 'Cedar', { oldValue: account.name }),
      correctionRow('status', 'left-company'),
      correctionRow('status', 'paused'),
      correctionRow('searchable', 'false'),
      correctionRow('leftOn', '2026-02'),
      correctionRow('mobile', ''),
      rename,
    ];
    const { 'Record review': sheet = [] } = await open('ro-innovation', rows);
    expect(sheet.slice(0, 2)).toEqual([
      [
        'Customer',
        'Contact',
        'Field',
        'Current value',
        'Proposed value',
        'Evidence',
        'Seen on',
        'Suggested disposition',
      ],
      ['Bramble & Co', 'Ada Right', 'Job title', 'old', 'SVP', 'The page says so.', SEEN, 'Update the contact'],
    ]);
    expect(sheet.slice(2).map((cells) => cells[7])).toEqual([
      'Confirm the move, then retire the contact here or link it to the new customer',
      'Retire the contact and look for a successor',
      'Set the status',
      'Take the contact out of the search',
      'Note the departure',
      'Empty the field',
      'Rename the customer',
    ]);
  });
});
