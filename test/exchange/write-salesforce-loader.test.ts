import { describe, expect, it } from 'vitest';
import { writeSalesforceLoader, type LoaderProgram } from '../../src/exchange/write-salesforce-loader';
import { account, contactOf, correctionRow } from './correction-row';

const program: LoaderProgram = { name: 'Äcme References!', fieldNames: {} };
const learnt: LoaderProgram = {
  name: 'Acme',
  fieldNames: {
    title: 'TITLE',
    status: 'Ref_Status__c',
    searchable: 'Searchable__c',
    leftOn: 'Left_On__c',
    profileUrl: 'LinkedIn__c',
  },
  statusLabels: { 'left-company': 'No Longer There' },
};
const write = (rows: Parameters<typeof writeSalesforceLoader>[0], of = program) =>
  writeSalesforceLoader(rows, of, '2026-03-12');

describe('writeSalesforceLoader', () => {
  it('writes one row a contact, the id first, only what changed, LF and no byte order mark', () => {
    const bo = contactOf({
      id: 'c2',
      externalIds: [
        { system: 'spreadsheet', id: '7' },
        { system: 'salesforce', id: '003Ax00000bCdeFIAS' },
      ],
    });
    const file = write([
      correctionRow('title', 'SVP, “Data”'),
      correctionRow('familyName', 'Wrong', { contact: bo }),
      correctionRow('location', ' Leeds'),
      correctionRow('givenName', 'Bo', { contact: bo }),
    ]);
    expect(file).toEqual({
      content:
        'Id,Title,LastName,MailingCity,FirstName\n' +
        '003Ax00000bCdEfIAK,"SVP, “Data”",," Leeds",\n' +
        '003Ax00000bCdeFIAS,,Wrong,,Bo\n',
      fileName: 'muster-acme-references-salesforce-2026-03-12.csv',
      rowCount: 2,
      notes: [],
      skippedCorrectionIds: [],
    });
  });

  it('clears with #N/A', () =>
    expect(write([correctionRow('title', '')]).content).toBe('Id,Title\n003Ax00000bCdEfIAK,#N/A\n'));

  it('speaks the language of the system that was learnt', () => {
    const file = write(
      [
        correctionRow('title', 'SVP'),
        correctionRow('status', 'left-company'),
        correctionRow('searchable', 'false'),
        correctionRow('leftOn', '2026-02'),
        correctionRow('profileUrl', 'https://www.linkedin.com/in/ada-demo/'),
      ],
      learnt,
    );
    expect(file.content).toBe(
      'Id,TITLE,Ref_Status__c,Searchable__c,Left_On__c,LinkedIn__c\n' +
        '003Ax00000bCdEfIAK,SVP,No Longer There,FALSE,2026-02-01,https://www.linkedin.com/in/ada-demo/\n',
    );
    expect(file.notes).toEqual([]);
  });

  it('says so when it must choose the spelling of a status itself', () => {
    const file = write([correctionRow('status', 'do-not-contact')], learnt);
    expect(file.content).toContain('Do not contact');
    expect(file.notes).toEqual([expect.stringContaining('“Do not contact”')]);
  });

  it('leaves in the queue what it cannot carry, each with what to do', () => {
    const rows = [
      correctionRow('title', 'VP', { contact: contactOf({ externalIds: [] }) }),
      correctionRow('status', 'paused'),
      correctionRow('company', 'Elsewhere'),
      correctionRow('company', 'Bramble Group', { record: 'account', contact: null, oldValue: account.name }),
    ];
    const file = write(rows);
    expect(file).toMatchObject({
      content: 'Id\n',
      rowCount: 0,
      skippedCorrectionIds: rows.map((row) => row.correction.id),
    });
    expect(file.notes).toHaveLength(4);
    expect(file.notes.every((note) => note.endsWith('It stays in the queue.'))).toBe(true);
  });

  it('never makes a day out of a year', () => {
    const file = write([correctionRow('leftOn', '2026')], learnt);
    expect(file.skippedCorrectionIds).toHaveLength(1);
    expect(file.notes[0]).toContain('2026');
  });

  it('writes values as they are and names those that look like formulas', () => {
    const file = write([correctionRow('title', '=HYPERLINK("http://x.example")')]);
    expect(file.content).toContain('"=HYPERLINK(""http://x.example"")"');
    expect(file.notes).toEqual([expect.stringContaining('formula')]);
  });
});
