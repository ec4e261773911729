import { describe, expect, it } from 'vitest';
import type { ListTarget } from '../../../src/domain/export-target';
import { encodeBody } from '../../../src/exchange/encode-body';
import { LIST_WRITERS } from '../../../src/exchange/list-writers';
import { mapInSteps } from '../../../src/exchange/map-rows';
import { openFile } from '../../../src/exchange/open-file';
import { recogniseInSteps } from '../../../src/exchange/recognise-file';
import type { LayoutChoice } from '../../../src/exchange/recognition';
import { finishSteps } from '../../../src/exchange/steps';
import { programOf } from '../correction-row';
import { sayWell } from '../../say-well';
import { ada, listContextOf, recordsOf } from './records';

/** The rows of a list as an import reads them, with no question asked. */
async function readAgain(target: ListTarget, told: LayoutChoice, records = recordsOf()) {
  const { body, fileName } = LIST_WRITERS[target](records, listContextOf());
  const file = await openFile(await encodeBody(body), fileName, told);
  if ('sentence' in file) throw new Error(sayWell(file.sentence));
  const recognition = finishSteps(recogniseInSteps(file, [], told));
  if (recognition.kind === 'refusal') throw new Error(sayWell(recognition.sentence));
  return { recognition, mapped: finishSteps(mapInSteps(file, recognition, recognition.columns, programOf())) };
}

describe.each(['contacts-csv', 'contacts-excel', 'contacts-json'] as const)('%s', (target) => {
  it('is read again as it was written', async () => {
    const told = target === 'contacts-json' ? { sheet: 'contacts' } : {};
    const { recognition, mapped } = await readAgain(target, told);
    expect(recognition).toMatchObject({ form: 'muster', recordKind: 'contacts', notes: [] });
    expect(mapped).toMatchObject({ refused: [], notes: [], counts: { taken: 2 } });
    expect(mapped.rows[0]).toMatchObject({
      externalIds: ada.externalIds,
      accountExternalId: { system: 'salesforce', id: '001Ax00000qRsTuIAK' },
      fullName: 'Ada Right',
      givenName: 'Ada',
      familyName: 'Right',
      salutation: 'Dr',
      title: '=VP "Data"',
      company: 'Bramble & Co',
      email: 'ada@bramble.example',
      phone: '+44 1632 960001',
      mobile: '07700 900123',
      location: 'Leeds, UK',
      profile: { kind: 'slug', value: 'ada-dëmo' },
      status: 'left-company',
      searchable: false,
      isCustomer: true,
      participations: ada.participations,
      buyingRole: 'decision-maker',
      sentiment: 'promoter',
      products: ['Acme Suite', 'Acme, Lens | 2'],
      region: 'EMEA',
      industry: 'Gardening',
      size: '11-50',
      owner: 'Sam',
      notes: 'Line one\nLine two; 🚀',
      leftOn: '2026-02',
      nextAction: 'Ask who follows; write, then call',
      nextActionDueOn: '2026-03-31',
      verifiedAt: '2026-03-01T00:00:00.000Z',
      modifiedAt: '2026-03-02T10:00:00.000Z',
      custom: { 'Shoe size': '0042', Notes: '11-50', '=Odd': "'=1" },
    });
    expect(mapped.rows[1]).toMatchObject({
      fullName: 'Bo עברית',
      unknownStatus: 'Dormant-ish',
      profile: { kind: 'member', value: '12345' },
      custom: {},
    });
  });
});

describe('the columns of a list', () => {
  it('are known again, custom fields with the names of fields among them', async () => {
    const { recognition } = await readAgain('contacts-csv', {});
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

describe('the other lists of the JSON file', () => {
  it.each([
    ['accounts', { company: 'Bramble & Co', status: 'active', isCustomer: true, size: '11-50', custom: { Tier: '1' } }],
    [
      'assets',
      {
        externalIds: [{ system: 'spreadsheet', id: 'CS-1' }],
        title: 'How Bramble grew',
        kind: 'Case study',
        contacts: [{ externalId: ada.externalIds[0], name: 'Ada Right' }, { name: 'Bo עברית' }],
        status: 'in-review',
        url: 'https://acme.example/bramble',
      },
    ],
    [
      'uses',
      {
        contact: { externalId: ada.externalIds[0], name: 'Ada Right' },
        on: '2026-01-31',
        type: 'site-visit',
        request: 'R-7',
        notes: 'Went well',
        custom: { Deal: 'Big' },
      },
    ],
    [
      'nominations',
      {
        externalIds: [{ system: 'ro-innovation', id: 'https://ro.example/nominations/7' }],
        candidate: { name: 'Cy New', title: 'CIO', profile: { kind: 'slug', value: 'cy-demo' } },
        state: 'proposed',
        submittedOn: '2026-03-12',
        dueOn: '2026-04-01',
        owner: 'Sam',
        notes: '-maybe',
      },
    ],
  ] as const)('%s are read again as they were written', async (sheet, row) => {
    const { recognition, mapped } = await readAgain('contacts-json', { sheet });
    expect(recognition).toMatchObject({ form: 'muster', recordKind: sheet, notes: [] });
    expect(mapped).toMatchObject({ refused: [], notes: [], counts: { taken: 1 } });
    expect(mapped.rows[0]).toMatchObject(row);
  });
});

it('a use of a contact with several ids in one system is read again with the first of them', async () => {
  const contact = { ...ada, externalIds: ada.externalIds.slice(1) };
  const { mapped } = await readAgain(
    'contacts-json',
    { sheet: 'uses' },
    recordsOf({ people: new Map([['c1', contact]]) }),
  );
  expect(mapped.rows).toMatchObject([
    { contact: { externalId: { system: 'smartsheet', id: '0007' }, name: 'Ada Right' } },
  ]);
});

describe('cards', () => {
  it('know the system of an id that does not tell it', async () => {
    const ids = [
      { system: 'hubspot', id: '4711' },
      { system: 'smartsheet', id: 'a:b; c' },
      { system: 'spreadsheet', id: 'urn:book:7' },
    ] as const;
    const contacts = ids.map((id, place) => ({ ...ada, id: `c${place}`, externalIds: [id] }));
    const { mapped } = await readAgain('contacts-vcard', {}, recordsOf({ contacts }));
    expect(mapped.rows.map(({ externalIds }) => externalIds)).toEqual(ids.map((id) => [id]));
  });

  it('are read again with what they hold', async () => {
    const { recognition, mapped } = await readAgain('contacts-vcard', {});
    expect(recognition.form).toBe('vcard');
    expect(mapped.rows[0]).toMatchObject({
      externalIds: [{ system: 'salesforce', id: '003Ax00000bCdEfIAK' }],
      fullName: 'Ada Right',
      givenName: 'Ada',
      familyName: 'Right',
      title: '=VP "Data"',
      company: 'Bramble & Co',
      email: 'ada@bramble.example',
      phone: '+44 1632 960001',
      mobile: '07700 900123',
      location: 'Leeds, UK',
      profile: { kind: 'slug', value: 'ada-dëmo' },
      notes: 'Line one\nLine two; 🚀',
    });
  });
});
