import { describe, expect, it } from 'vitest';
import type { ListTarget } from '../../../src/domain/export-target';
import { encodeBody } from '../../../src/exchange/encode-body';
import type { ImportedContact } from '../../../src/exchange/imported-contact';
import { LIST_WRITERS } from '../../../src/exchange/list-writers';
import { mapRows } from '../../../src/exchange/map-rows';
import { openFile } from '../../../src/exchange/open-file';
import { recogniseFile } from '../../../src/exchange/recognise-file';
import { listContextOf, recordsOf } from '../list/records';

async function readBack(target: ListTarget, sheet?: string) {
  const written = LIST_WRITERS[target](recordsOf(), listContextOf());
  const told = sheet === undefined ? {} : { sheet };
  const file = await openFile(await encodeBody(written.body), written.fileName, told);
  if ('kind' in file) throw new Error(file.sentence);
  const recognition = recogniseFile(file, [], told);
  if (recognition.kind === 'refusal') throw new Error(recognition.sentence);
  return { recognition, mapped: mapRows(file, recognition, recognition.columns, { statusWords: {} }) };
}

describe('a list that Muster wrote comes back as it was', () => {
  it.each(['contacts-csv', 'contacts-excel', 'contacts-json'] as const)('%s', async (target) => {
    const { recognition, mapped } = await readBack(target, target === 'contacts-json' ? 'contacts' : undefined);
    expect(recognition).toMatchObject({ form: 'muster', recordKind: 'contacts' });
    expect([mapped.refused, mapped.notes]).toEqual([[], []]);
    const [ada, bo] = mapped.rows as ImportedContact[];
    expect(ada).toMatchObject({
      externalIds: [
        { system: 'salesforce', id: '003Ax00000bCdEfIAK' },
        { system: 'smartsheet', id: '0007' },
        { system: 'smartsheet', id: '8' },
      ],
      accountExternalId: { system: 'salesforce', id: '001Ax00000qRsTuIAK' },
      fullName: 'Ada Right',
      givenName: 'Ada',
      familyName: 'Right',
      salutation: 'Dr',
      title: '=VP "Data"',
      email: 'ada@bramble.example',
      phone: '+44 1632 960001',
      mobile: '07700 900123',
      location: 'Leeds, UK',
      profile: { kind: 'slug', value: 'ada-dëmo' },
      status: 'left-company',
      searchable: false,
      participations: [
        { type: 'reference-call', consent: 'agreed' },
        { type: 'case-study', consent: 'ask-each-time', validUntil: '2026-12-31' },
        { type: 'video', consent: 'no' },
        { type: 'rfp-reference', consent: 'agreed', validUntil: '2027-01-31' },
      ],
      buyingRole: 'decision-maker',
      sentiment: 'promoter',
      owner: 'Sam',
      notes: 'Line one\nLine two; 🚀',
      leftOn: '2026-02',
      verifiedAt: '2026-03-01T00:00:00.000Z',
      modifiedAt: '2026-03-02T10:00:00.000Z',
      custom: { 'Shoe size': '0042', Notes: '11-50' },
    });
    expect(bo).toMatchObject({
      fullName: 'Bo עברית',
      unknownStatus: 'Dormant-ish',
      profile: { kind: 'member', value: '12345' },
      custom: {},
    });
  });

  it('with custom fields that have the names of fields of other files', async () => {
    const { recognition } = await readBack('contacts-csv');
    const uses = Object.fromEntries(recognition.columns.map(({ header, use }) => [header, use]));
    expect(uses).toMatchObject({
      'Salesforce id': 'contactId',
      'Smartsheet id': 'contactId',
      'Salesforce account id': 'accountId',
      'Shoe size': 'custom',
      'Notes (custom)': 'custom',
    });
  });
});
