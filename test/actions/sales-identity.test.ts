import { contactsOf, file, makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmIdentity } from '../../src/actions/confirm-identity';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { readCard } from '../../src/actions/read-card';
import { normaliseProfileAddress } from '../../src/text/linkedin-address';
import { makeObservation, makePosition } from '../store/make-rows';

const LEAD = `ACwAA${'b1_-'.repeat(9).slice(0, 34)}`;
const ADDRESS = `https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,x1`;

/** A lead's page: it names the person by Sales Navigator's token and nothing else. */
const page = makeObservation({
  url: ADDRESS,
  kind: 'sales-lead',
  front: 'sales',
  slug: null,
  urn: null,
  memberId: null,
  salesId: LEAD,
  name: { value: 'Ann Elder', confidence: 0.96, evidence: [] },
  positions: [makePosition('Director', 'Acme')],
});

let world: TestWorld;
let programId: string;

beforeEach(async () => {
  world = makeWorld();
  programId = (await seed(world)).program.id;
});

const find = async () => (await contactsOf(world, programId)).find(({ name }) => name.family === 'Elder')!;
const card = () => readCard(world, { programIds: [programId], observation: page });

describe('a lead of Sales Navigator', () => {
  it('is known by the address in a file, whatever the search behind it', async () => {
    const profile = normaliseProfileAddress(`https://www.linkedin.com/sales/people/${LEAD},OTHER,y2?_ntb=z`);
    await importRecords(world, file(programId, [row(4, { profile })]));
    expect(await card()).toMatchObject({ state: 'contact', cards: [{ contact: { id: (await find()).id } }] });
  });

  it('is known by name and company, and learnt when the user confirms', async () => {
    await importRecords(world, file(programId, [row(4, { profile: { kind: 'slug', value: 'ann-elder' } })]));
    const contact = await find();
    expect(await card()).toMatchObject({ state: 'contact', cards: [{ matchedBy: 'name' }] });
    await confirmIdentity(world, { programId, contactId: contact.id, observation: page });
    expect((await find()).profiles.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'slug ann-elder',
      `sales ${LEAD}`,
    ]);
    expect(await card()).toMatchObject({ state: 'contact', cards: [{ matchedBy: 'id' }] });
  });

  it('is never another lead', async () => {
    const other = LEAD.replace('b1', 'c2');
    await importRecords(world, file(programId, [row(4, { profile: { kind: 'sales', value: other } })]));
    expect((await card()).state).toBe('unknown-person');
  });

  it('leaves no token behind when it is erased', async () => {
    const refused = [{ line: 9, reason: 'Too many cells.', cells: ['?', ADDRESS] }];
    const profile = { kind: 'sales', value: LEAD } as const;
    await importRecords(world, file(programId, [row(4, { profile })], { refused, fileHash: 'h2' }));
    expect(await world.dumpAll()).toContain(LEAD);
    await eraseContact(world, { programId, contactId: (await find()).id, removed: '' });
    expect(await world.dumpAll()).not.toContain(LEAD);
  });
});
