import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encodeBody } from '../../../src/exchange/encode-body';
import { FIELDS_OF } from '../../../src/exchange/import-field';
import { LIST_WRITERS } from '../../../src/exchange/list-writers';
import { readIdHeader } from '../../../src/exchange/muster-columns';
import { plainText } from '../../../src/exchange/spreadsheet-text';
import { targetColumns } from '../../../src/exchange/target-columns';
import { readParticipations } from '../../../src/exchange/values/read-participations';
import { textOf } from '../correction-row';
import { readBook } from '../read-book';
import { ada, listContextOf, recordsOf } from './records';

const parse = (csv: string) => papaparse.parse<string[]>(csv.slice(1), { delimiter: ',', skipEmptyLines: true }).data;
const ADA: [header: string, cell: string][] = [
  ['Salesforce id', '003Ax00000bCdEfIAK'],
  ['Smartsheet id', '0007; 8'],
  ['Full name', 'Ada Right'],
  ['First name', 'Ada'],
  ['Last name', 'Right'],
  ['Salutation', 'Dr'],
  ['Job title', '\'=VP "Data"'],
  ['Company (account)', 'Bramble & Co'],
  ['E-mail', 'ada@bramble.example'],
  ['Phone', "'+44 1632 960001"],
  ['Mobile', "'07700 900123"],
  ['Location', 'Leeds, UK'],
  ['LinkedIn address', 'https://www.linkedin.com/in/ada-d%C3%ABmo'],
  ['Advocate status', 'Left company'],
  ['Searchable', 'No'],
  ['Account is a customer', 'Yes'],
  [
    'Participation types',
    'Reference call; Case study (ask each time, until 2026-12-31); Video (no); RFP reference (until 2027-01-31)',
  ],
  ['Buying role', 'Decision maker'],
  ['Sentiment or NPS score', 'Promoter'],
  ['Products', 'Acme Suite; Acme, Lens | 2'],
  ['Region', 'EMEA'],
  ['Industry', 'Gardening'],
  ['Company size', "'11-50"],
  ['Owner', 'Sam'],
  ['Notes', 'Line one\nLine two; 🚀'],
  ['Left the company on', "'2026-02"],
  ['Next action', 'Ask who follows; write, then call'],
  ['Next action due', '2026-03-31'],
  ['Last verified', '2026-03-01T00:00:00.000Z'],
  ['Last changed in the system', '2026-03-02T10:00:00.000Z'],
  ['Salesforce account id', '001Ax00000qRsTuIAK'],
  ['Smartsheet account id', ''],
  ['Shoe size', "'0042"],
  ['Notes (custom)', "'11-50"],
  ["'=Odd", "''=1"],
];

describe('contacts as CSV', () => {
  it('have every field that an import reads, the ids of each system, and custom fields by name', async () => {
    const list = LIST_WRITERS['contacts-csv'](recordsOf(), listContextOf());
    const csv = await textOf(list);
    const [header, first] = parse(csv);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(header!.map((name, place) => [name, first![place]])).toEqual(ADA);
    expect(list).toMatchObject({ fileName: 'muster-acme-contacts-2026-03-12.csv', rowCount: 2 });
    const labels = Object.entries(FIELDS_OF.contacts).filter(([field]) => !field.endsWith('Id'));
    expect(labels.filter(([, label]) => !header!.includes(label))).toEqual([]);
  });

  it('have what little is known, too', async () => {
    const [header, , bo] = parse(await textOf(LIST_WRITERS['contacts-csv'](recordsOf(), listContextOf())));
    const cells = Object.fromEntries(header!.map((name, place) => [name, bo![place]]).filter(([, cell]) => cell));
    expect(cells).toEqual({
      'Full name': 'Bo עברית',
      'First name': 'Bo',
      'Last name': 'עברית',
      'Company (account)': 'Elsewhere',
      'LinkedIn address': 'https://www.linkedin.com/profile/view?id=12345',
      'Advocate status': 'Dormant-ish',
    });
  });

  it('name the systems of their ids', () =>
    expect(ADA.flatMap(([header]) => readIdHeader(header) ?? [])).toEqual([
      { system: 'salesforce', role: 'own' },
      { system: 'smartsheet', role: 'own' },
      { system: 'salesforce', role: 'account' },
      { system: 'smartsheet', role: 'account' },
    ]));

  it('have the columns of a template, and always those by which a list is known', async () => {
    const template = { id: 't', programId: 'p', name: 'Short', target: 'contacts-csv' as const, at: '' };
    const context = listContextOf({ template: { ...template, columns: ['email', 'custom:Notes', 'company'] } });
    const [header] = parse(await textOf(LIST_WRITERS['contacts-csv'](recordsOf(), context)));
    expect(header).toEqual([
      'Salesforce id',
      'Smartsheet id',
      'Full name',
      'E-mail',
      'Notes (custom)',
      'Company (account)',
    ]);
  });

  it('tell which columns there are to choose', () => {
    const columns = targetColumns('contacts-csv', listContextOf());
    expect(columns.map(({ header }) => header)).toEqual(ADA.map(([header]) => plainText(header)));
    expect(columns.filter(({ isFixed }) => isFixed).map(({ key }) => key)).toEqual([
      'ownId:salesforce',
      'ownId:smartsheet',
      'fullName',
      'company',
    ]);
  });
});

describe('contacts as a workbook', () => {
  it('are the same, without apostrophes: texts are texts and whole days dates', async () => {
    const { body } = LIST_WRITERS['contacts-excel'](recordsOf(), listContextOf());
    const [sheet] = readBook(await encodeBody(body));
    expect(sheet!.name).toBe('Contacts');
    const [headers, cells] = sheet!.cells;
    for (const [place, [header, text]] of ADA.entries()) {
      expect(headers![place]?.v).toBe(plainText(header));
      if (header === 'Next action due') expect(cells![place]).toMatchObject({ t: 'n', v: 46_112 });
      else expect(cells![place] ?? { t: 's', v: '' }).toMatchObject({ t: 's', v: plainText(text) });
    }
  });
});

describe('all records as JSON', () => {
  it('have each kind in a list, under the names of the columns', async () => {
    const text = await textOf(LIST_WRITERS['contacts-json'](recordsOf(), listContextOf()));
    expect(JSON.parse(text)).toEqual({
      muster: { schema: 1, kind: 'records' },
      accounts: [
        {
          'Salesforce id': '001Ax00000qRsTuIAK',
          'Account name': 'Bramble & Co',
          'Account status': 'Active',
          'Account is a customer': 'Yes',
          Region: 'EMEA',
          Industry: 'Gardening',
          'Company size': '11-50',
          Tier: '1',
        },
      ],
      contacts: [
        Object.fromEntries(ADA.filter(([, cell]) => cell !== '').map((pair) => pair.map(plainText))),
        expect.objectContaining({ 'Full name': 'Bo עברית' }),
      ],
      assets: [
        {
          'Spreadsheet id': 'CS-1',
          Title: 'How Bramble grew',
          'Kind of asset': 'Case study',
          Contacts: 'Ada Right; Bo עברית',
          'Company (account)': 'Bramble & Co',
          'Status of the asset': 'In review',
          'Address of the asset': 'https://acme.example/bramble',
          'Salesforce account id': '001Ax00000qRsTuIAK',
          'Salesforce contact id': '003Ax00000bCdEfIAK',
        },
      ],
      uses: [
        {
          'Full name': 'Ada Right',
          'Company (account)': 'Bramble & Co',
          'Used on': '2026-01-31',
          'Kind of use': 'Site visit',
          Request: 'R-7',
          Notes: 'Went well',
          'Salesforce contact id': '003Ax00000bCdEfIAK',
          'Smartsheet contact id': '0007; 8',
          Deal: 'Big',
        },
      ],
      nominations: [
        {
          'RO Innovation id': 'https://ro.example/nominations/7',
          'Company (account)': 'Bramble & Co',
          'Who is nominated': 'Cy New',
          'Job title': 'CIO',
          'LinkedIn address': 'https://www.linkedin.com/in/cy-demo',
          'Replaces (contact)': 'Ada Right',
          'Status of the nomination': 'Proposed',
          'Submitted on': '2026-03-12',
          'Due on': '2026-04-01',
          Owner: 'Sam',
          Notes: '-maybe',
          'Salesforce account id': '001Ax00000qRsTuIAK',
        },
      ],
    });
  });

  it('stay JSON with nothing in them', async () => {
    const nothing = recordsOf({ contacts: [], accounts: new Map(), assets: [], uses: [], nominations: [] });
    expect(JSON.parse(await textOf(LIST_WRITERS['contacts-json'](nothing, listContextOf())))).toMatchObject({
      contacts: [],
      nominations: [],
    });
  });
});

describe('participations', () => {
  it('are read again as they were', () => {
    const [, text] = ADA.find(([header]) => header === 'Participation types')!;
    expect(readParticipations(text)).toEqual({ participations: ada.participations, unknown: [] });
  });
});

describe('the nomination sheet', () => {
  it('has the columns of RO Innovation first', async () => {
    expect(parse(await textOf(LIST_WRITERS['nominations-csv'](recordsOf(), listContextOf())))).toEqual([
      [
        'Nomination URL',
        'Submission Date',
        'Status',
        'Company Name',
        'Contact Name',
        'Title',
        'LinkedIn address',
        'Notes',
        'Due on',
        'Owner',
        'Replaces (contact)',
      ],
      [
        'https://ro.example/nominations/7',
        '2026-03-12',
        'Proposed',
        'Bramble & Co',
        'Cy New',
        'CIO',
        'https://www.linkedin.com/in/cy-demo',
        "'-maybe",
        '2026-04-01',
        'Sam',
        'Ada Right',
      ],
    ]);
  });
});
