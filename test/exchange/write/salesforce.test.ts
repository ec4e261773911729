import { describe, expect, it } from 'vitest';
import type { Program, SystemWords } from '../../../src/domain/program';
import { WRITERS } from '../../../src/exchange/writers';
import type { CorrectionRow } from '../../../src/exchange/written-file';
import { account, contactOf, contextOf, correctionRow, renameRow, textOf } from '../correction-row';
import { sayWell, wordsIn } from '../../say-well';

const learnt = (words: Partial<SystemWords>): Partial<Program> => ({
  systems: { salesforce: { columns: {}, statusLabels: {}, ...words } },
});
const custom = learnt({
  columns: {
    title: 'TITLE',
    status: 'Ref_Status__c',
    searchable: 'Searchable__c',
    leftOn: 'Left_On__c',
    profileUrl: 'LinkedIn__c',
  },
  statusLabels: { 'left-company': 'No Longer There' },
});
const bo = contactOf({
  id: 'c2',
  name: { full: 'Bo Left', given: 'Bo', family: 'Left' },
  externalIds: [
    { system: 'spreadsheet', id: '7' },
    { system: 'salesforce', id: '003Ax00000bCdeFIAS' },
    { system: 'reference-edge', id: 'a0RAx000001' },
  ],
});

const load = (rows: CorrectionRow[], program: Partial<Program> = {}) =>
  WRITERS['salesforce-loader'](rows, contextOf(program));

describe('the Data Loader file', () => {
  it('has one row a contact, the id first, only what changed, LF and no byte order mark', async () => {
    const rows = [
      correctionRow('title', 'SVP, “Data” "🚀"'),
      correctionRow('familyName', 'עברית', { contact: bo }),
      correctionRow('location', ' Leeds '),
      correctionRow('givenName', 'Bo\nBo', { contact: bo }),
      correctionRow('email', 'bo@bramble.example', { contact: bo }),
      correctionRow('phone', '+49 30 23125 001'),
      correctionRow('mobile', '0049 151 5550', { contact: bo }),
    ];
    const { files, skipped } = load(rows, { name: 'Äcme References!' });
    expect(skipped).toEqual([]);
    expect(files).toMatchObject([
      {
        target: 'salesforce-loader',
        fileName: 'muster-acme-references-salesforce-contacts-2026-03-12.csv',
        rowCount: 2,
        notes: [],
      },
    ]);
    expect(new Set(files[0]!.correctionIds)).toEqual(new Set(rows.map(({ correction }) => correction.id)));
    expect(await textOf(files[0]!)).toBe(
      'Id,Title,FirstName,LastName,MailingCity,Email,Phone,MobilePhone\n' +
        '003Ax00000bCdEfIAK,"SVP, “Data” ""🚀""",,," Leeds ",,+49 30 23125 001,\n' +
        '003Ax00000bCdeFIAS,,"Bo\nBo",עברית,,bo@bramble.example,,0049 151 5550\n',
    );
  });

  it('clears with #N/A, and never by a value that happens to read so', async () => {
    const { files, skipped } = load([correctionRow('title', ''), correctionRow('location', '#N/A', { contact: bo })]);
    expect(await textOf(files[0]!)).toBe('Id,Title\n003Ax00000bCdEfIAK,#N/A\n');
    expect(skipped).toHaveLength(1);
    expect(sayWell(skipped[0]!.why)).toContain('would empty the field');
  });

  it('speaks the language of the system that was learnt', async () => {
    const rows = [
      correctionRow('title', 'SVP'),
      correctionRow('status', 'left-company'),
      correctionRow('searchable', 'false'),
      correctionRow('leftOn', '2026-02'),
      correctionRow('profileUrl', 'https://www.linkedin.com/in/ada-demo/'),
    ];
    const { files } = load(rows, custom);
    expect(await textOf(files[0]!)).toBe(
      'Id,TITLE,LinkedIn__c,Ref_Status__c,Searchable__c,Left_On__c\n' +
        '003Ax00000bCdEfIAK,SVP,https://www.linkedin.com/in/ada-demo/,No Longer There,FALSE,2026-02-01\n',
    );
    expect(files[0]!.notes).toEqual([]);
  });

  it('takes no label of a report for an API name', async () => {
    const { files } = load([correctionRow('title', 'SVP')], learnt({ columns: { title: 'Job Title', key: 'ID' } }));
    expect(await textOf(files[0]!)).toBe('ID,Title\n003Ax00000bCdEfIAK,SVP\n');
  });

  it('says so when it must choose the spelling of a status itself', async () => {
    const { files } = load([correctionRow('status', 'do-not-contact')], custom);
    expect(await textOf(files[0]!)).toContain('Do not contact');
    expect(wordsIn(files[0]!.notes)).toEqual([expect.stringContaining('“Do not contact”')]);
  });

  it('never makes a day out of a year', () => {
    const { files, skipped } = load([correctionRow('leftOn', '2026')], custom);
    expect(files).toEqual([]);
    expect(sayWell(skipped[0]!.why)).toContain('Add the month first.');
  });

  it('writes values as they are and names those that look like formulas', async () => {
    const { files } = load([
      correctionRow('title', '=HYPERLINK("http://x.example")'),
      correctionRow('phone', '+49 30 1'),
    ]);
    expect(await textOf(files[0]!)).toContain('"=HYPERLINK(""http://x.example"")",+49 30 1\n');
    expect(wordsIn(files[0]!.notes)).toEqual([expect.stringContaining('begins like a formula')]);
    expect(sayWell(files[0]!.notes[0]!)).not.toContain('+49');
  });

  it('renames accounts in a second file', async () => {
    const { files, skipped } = load([correctionRow('title', 'VP'), renameRow('Bramble, Group')]);
    expect(skipped).toEqual([]);
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'muster-acme-salesforce-contacts-2026-03-12.csv',
      'muster-acme-salesforce-accounts-2026-03-12.csv',
    ]);
    expect(await textOf(files[1]!)).toBe('Id,Name\n001Ax00000qRsTuIAK,"Bramble, Group"\n');
  });

  it('writes the newest of several values for one field', async () => {
    const [older, newer] = [correctionRow('title', 'VP'), correctionRow('title', 'SVP')];
    const [first, last] = [renameRow('Bramble One'), renameRow('Bramble Two')];
    const { files, skipped } = load([older, newer, first, last]);
    expect(await Promise.all(files.map(textOf))).toEqual([
      'Id,Title\n003Ax00000bCdEfIAK,SVP\n',
      'Id,Name\n001Ax00000qRsTuIAK,Bramble Two\n',
    ]);
    expect(files.flatMap(({ correctionIds }) => correctionIds)).toEqual([newer.correction.id, last.correction.id]);
    expect(skipped.map(({ correctionId }) => correctionId)).toEqual([older.correction.id, first.correction.id]);
  });

  it('leaves out what it cannot carry, each with what to do', () => {
    const unknown = { ...renameRow('Bramble Group'), account: { ...account, externalIds: [] } };
    const rows = [
      correctionRow('title', 'VP', { contact: contactOf({ externalIds: [] }) }),
      correctionRow('status', 'paused'),
      correctionRow('company', 'Elsewhere'),
      unknown,
      renameRow(''),
    ];
    const { files, skipped } = load(rows);
    expect(files).toEqual([]);
    expect(skipped.map(({ correctionId }) => correctionId)).toEqual(rows.map(({ correction }) => correction.id));
    expect(skipped.map(({ why }) => sayWell(why))).toEqual([
      'Ada Right has no Salesforce id. Import a file that gives it, or use the Excel format.',
      expect.stringContaining('No column is known for “Advocate status”.'),
      expect.stringContaining('this program marks people as left'),
      expect.stringContaining('The account “Bramble & Co” has no Salesforce id.'),
      expect.stringContaining('Withdraw this correction.'),
    ]);
  });
});

describe('a contact who moves', () => {
  const move = (to: string, accounts = [account]) =>
    WRITERS['salesforce-loader']([correctionRow('company', to)], contextOf({ moves: 'move-account' }, { accounts }));

  it('gets the id of the account of that name, never the name', async () => {
    const other = {
      ...account,
      id: 'a2',
      name: 'Cedar Ltd',
      externalIds: [{ system: 'salesforce' as const, id: '001B' }],
    };
    const { files } = move('CEDAR Ltd', [account, other]);
    expect(await textOf(files[0]!)).toBe('Id,AccountId\n003Ax00000bCdEfIAK,001B\n');
  });

  it.each([
    ['Nowhere', [account], 'No account of the program is called “Nowhere”.'],
    ['Bramble & Co', [{ ...account, externalIds: [] }], 'has no Salesforce id yet'],
    [
      'Bramble & Co',
      [account, { ...account, externalIds: [{ system: 'salesforce' as const, id: '001C' }] }],
      'Several accounts',
    ],
  ])('stays where it is when the account is not clear: %s %#', (to, accounts, why) =>
    expect(wordsIn(move(to, accounts))).toEqual({
      files: [],
      skipped: [{ correctionId: expect.any(String), why: expect.stringContaining(why) }],
    }),
  );
});

describe('the Data Import Wizard file', () => {
  it('has the labels that the wizard maps, and cannot empty a field', async () => {
    const { files, skipped } = WRITERS['salesforce-wizard'](
      [
        correctionRow('title', 'SVP'),
        correctionRow('searchable', 'true'),
        correctionRow('mobile', ''),
        renameRow('Bramble Group'),
      ],
      contextOf(custom),
    );
    expect(await Promise.all(files.map(textOf))).toEqual([
      'Contact ID,Title,Searchable__c\n003Ax00000bCdEfIAK,SVP,1\n',
      'Account ID,Account Name\n001Ax00000qRsTuIAK,Bramble Group\n',
    ]);
    expect(wordsIn(skipped)).toEqual([
      { correctionId: expect.any(String), why: expect.stringContaining('cannot empty a field') },
    ]);
  });

  it('has at most 50 000 rows a file', () => {
    const rows = Array.from({ length: 50_001 }, (_, index) =>
      correctionRow('title', 'VP', {
        contact: contactOf({ id: `c${index}`, externalIds: [{ system: 'salesforce', id: `003${index}` }] }),
      }),
    );
    const { files } = WRITERS['salesforce-wizard'](rows, contextOf());
    expect(files.map(({ rowCount }) => rowCount)).toEqual([50_000, 1]);
    expect(files.map(({ fileName }) => fileName)).toEqual([
      'muster-acme-salesforce-wizard-contacts-2026-03-12-1-of-2.csv',
      'muster-acme-salesforce-wizard-contacts-2026-03-12-2-of-2.csv',
    ]);
    expect(files.flatMap(({ correctionIds }) => correctionIds)).toHaveLength(50_001);
  });
});

describe('the ReferenceEdge files', () => {
  const program: Partial<Program> = {
    systems: {
      'reference-edge': {
        columns: { status: 'refedge__Status__c', title: 'refedge__Contact_Title__c' },
        statusLabels: { paused: 'Resting' },
      },
    },
  };

  it('put what the program knows on the profile, and who it is on the contact', async () => {
    const { files, skipped } = WRITERS['reference-edge'](
      [
        correctionRow('title', 'SVP', { contact: bo }),
        correctionRow('status', 'paused', { contact: bo }),
        correctionRow('searchable', 'false', { contact: bo }),
        correctionRow('status', 'paused'),
        renameRow('Bramble Group'),
      ],
      contextOf(program),
    );
    expect(await Promise.all(files.map(textOf))).toEqual([
      'Id,Title\n003Ax00000bCdeFIAS,SVP\n',
      'Id,Name\n001Ax00000qRsTuIAK,Bramble Group\n',
      'Id,refedge__Status__c\na0RAx000001,Resting\n',
    ]);
    expect(files.map(({ target }) => target)).toEqual(Array(3).fill('reference-edge'));
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(3);
    expect(skipped.map(({ why }) => sayWell(why))).toEqual([
      expect.stringContaining('No column is known for “Searchable”'),
      'Ada Right has no ReferenceEdge id. Import a file that gives it, or use the Excel format.',
    ]);
  });
});

describe('a template', () => {
  const template = { id: 't', programId: 'p', name: 'Short', target: 'salesforce-loader' as const, at: '' };
  it('chooses and orders columns, never without the id; what it leaves out is left in the queue', async () => {
    const rows = [
      correctionRow('title', 'SVP'),
      correctionRow('location', 'Leeds'),
      correctionRow('email', 'a@b.example'),
    ];
    const context = contextOf({}, { template: { ...template, columns: ['location', 'title', 'nonsense'] } });
    const { files, skipped } = WRITERS['salesforce-loader'](rows, context);
    expect(await textOf(files[0]!)).toBe('Id,MailingCity,Title\n003Ax00000bCdEfIAK,Leeds,SVP\n');
    expect(wordsIn(skipped)).toEqual([
      {
        correctionId: rows[2]!.correction.id,
        why: 'The template “Short” has no column for “E-mail”. Add it, or export without the template.',
      },
    ]);
    const once = contextOf({}, { template: { columns: ['title', 'location'] } });
    const { skipped: left } = WRITERS['salesforce-loader'](rows, once);
    expect(sayWell(left[0]!.why)).toBe(
      'The chosen columns leave out “E-mail”. Add it, or export with the usual columns.',
    );
  });
});
