import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import { writeList } from '../../src/actions/write-list';
import type { ListTarget } from '../../src/domain/export-target';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import { RECORD_KINDS } from '../../src/exchange/record-kind';
import { readSalesforceId } from '../../src/exchange/values/salesforce-id';
import { asset, nomination, sf, use } from '../actions/linked-rows';
import { decode, file, listOf, makeWorld, type TestWorld } from '../actions/test-world';
import { importFile } from './import-fixture';

/** Texts that writers and readers trip over. */
const NASTY = [
  '=1+1',
  '-cmd',
  '@sum',
  "'quoted",
  "''twice",
  '+49 30 23125',
  '0042',
  '1E10',
  '11-50',
  '2026-02',
  '12345678901234567',
  'a;b; c',
  'a, "b"',
  'line\nbreak',
  'tab\there',
  '🚀 נור',
  '<b>&amp;</b>',
  '#N/A',
  'TRUE',
  '_x000D_',
  '(custom)',
];

/** An id as Salesforce has them, so that it is known again wherever it stands. */
function realId(prefix: '001' | '003', number: number) {
  const read = readSalesforceId(`${prefix}Ax00000aB${String(number).padStart(3, '0')}`, 'any');
  return sf('id' in read ? read.id : '');
}

/** A contact with something in every field that lists have. */
function fullRow(line: number): ImportedContact {
  const text = (shift: number) => NASTY[(line + shift) % NASTY.length]!;
  const short = (shift: number) => text(shift).replace(/\s/g, ' ');
  return {
    line,
    externalIds: [realId('003', line), { system: 'hubspot', id: `0${line}` }, { system: 'smartsheet', id: `=${line}` }],
    accountExternalId: realId('001', line % 3),
    fullName: `Given${line} ${short(1)} Family`,
    givenName: `Given${line}`,
    familyName: `${short(1)} Family`,
    salutation: 'Dr',
    title: short(2),
    company: `Company ${line % 3}`,
    email: `p${line}@company.example`,
    phone: `+44 1632 9600${line + 10}`,
    mobile: '07700 900123',
    location: short(3),
    profile: { kind: 'slug', value: `person-${line}-dëmo` },
    status: line % 2 === 0 ? 'active' : 'left-company',
    searchable: line % 2 === 0,
    isCustomer: true,
    participations: [
      { type: 'case-study', consent: 'ask-each-time', validUntil: '2026-12-31' },
      { type: 'video', consent: 'no' },
    ],
    buyingRole: 'champion',
    sentiment: 'passive',
    products: ['Acme Suite', 'Acme, Lens | 2'],
    region: 'EMEA',
    industry: '=Gardening',
    size: '11-50',
    owner: short(4),
    notes: text(5),
    leftOn: '2026-02',
    nextAction: text(6),
    nextActionDueOn: '2026-03-31',
    verifiedAt: '2025-03-01T00:00:00.000Z',
    modifiedAt: '2025-03-02T10:00:00.000Z',
    custom: { 'Shoe size': text(7), Notes: text(8), '=Odd, "name"': text(9), '11-50': text(10) },
  };
}

async function newProgram(): Promise<{ world: TestWorld; programId: string }> {
  const world = makeWorld();
  return { world, programId: (await createProgram(world, { name: 'Round trip' })).id };
}

async function fullProgram() {
  const { world, programId } = await newProgram();
  const rows = NASTY.map((_, index) => fullRow(index));
  await importRecords(world, file(programId, rows));
  const contact = { externalId: realId('003', 1) };
  const links = { custom: { 'Extra =': '0042' }, externalIds: [{ system: 'spreadsheet' as const, id: '007' }] };
  const assets = [
    asset(2, { contacts: [contact], company: 'Company 1', kind: '=Video', status: 'in-review', ...links }),
  ];
  await importRecords(world, listOf(programId, 'assets', assets));
  await importRecords(world, listOf(programId, 'uses', [use(2, { contact, notes: '-done', ...links })]));
  const nominations = [nomination(2, { company: 'Company 1', state: 'accepted', submittedOn: '2025-01-31', ...links })];
  await importRecords(world, listOf(programId, 'nominations', nominations));
  return { world, programId };
}

/** One program for all that is written of it: importing its own lists must not change it. */
const full = fullProgram();

/** The lists of a file, each imported as a user would choose it. */
async function importLists(world: TestWorld, programId: string, list: ListTarget, bytes: Uint8Array<ArrayBuffer>) {
  const said: unknown[] = [];
  for (const sheet of list === 'contacts-json' ? RECORD_KINDS : [undefined])
    said.push(await importFile(world, programId, new File([bytes], 'list'), sheet && { sheet }));
  return said as { refused: unknown[]; questions: unknown[]; imported: Record<string, number>; rowCount: number }[];
}

describe.each(['contacts-csv', 'contacts-excel', 'contacts-json', 'contacts-vcard'] as const)('%s', (list) => {
  it('is the same, byte for byte, when it was imported into another program', async () => {
    const { world, programId } = await full;
    const { bytes } = await writeList(world, { programId, list });
    const other = await newProgram();
    for (const { refused, questions } of await importLists(other.world, other.programId, list, bytes))
      expect([refused, questions]).toEqual([[], []]);
    const again = await writeList(other.world, { programId: other.programId, list });
    if (list !== 'contacts-excel') expect(decode(again.bytes)).toBe(decode(bytes));
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('changes nothing in the program that it comes from', async () => {
    const { world, programId } = await full;
    const { bytes } = await writeList(world, { programId, list });
    for (const { imported, rowCount, refused } of await importLists(world, programId, list, bytes))
      expect({ ...imported, refused }).toMatchObject({ added: 0, updated: 0, unchanged: rowCount, refused: [] });
  });
});
