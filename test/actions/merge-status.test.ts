import { makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { proposeChoices } from '../../src/actions/merge/propose-choice';
import type { Contact } from '../../src/domain/contact';
import type { MergeChoices } from '../../src/domain/merge-field';

const NAME = { givenName: 'Ann', familyName: 'Alder' };
const PAUSE = { reason: 'On leave', reviewOn: '2026-06-01' };

let world: TestWorld;
let programId: string;
let keep: Contact;
let drop: Contact;

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2, NAME), row(3, NAME)]);
  programId = program.id;
  [keep, drop] = contacts as [Contact, Contact];
});

const merge = async (one: Partial<Contact>, other: Partial<Contact>, choices: MergeChoices = {}) => {
  await putRows(world, programId, 'contacts', { ...keep, ...one }, { ...drop, ...other });
  await mergeContacts(world, { programId, keepId: keep.id, dropId: drop.id, choices });
  return (await world.store.in(programId).contacts.get(keep.id))!;
};

describe('two contacts of another status, merged', () => {
  it('pause with the reason of the one whose pause was chosen', async () => {
    expect(await merge({}, { status: 'paused', pause: PAUSE }, { status: 'drop' })).toMatchObject({
      status: 'paused',
      pause: PAUSE,
    });
  });

  it('have no pause left where that is not the status that was chosen', async () => {
    const merged = await merge({ status: 'paused', pause: PAUSE }, {}, { status: 'drop' });
    expect(merged.status).toBe('active');
    expect(merged).not.toHaveProperty('pause');
  });

  it('have not left where the one known to be right last is still there', async () => {
    const left: Partial<Contact> = {
      status: 'left-company',
      leftOn: '2024-05',
      verifiedAt: '2024-06-01T00:00:00.000Z',
    };
    const merged = await merge({ verifiedAt: '2026-02-01T00:00:00.000Z' }, left);
    expect(merged.status).toBe('active');
    expect(merged).not.toHaveProperty('leftOn');
  });

  it('have left in the month that either knows', () => {
    const [one, other]: [Contact, Contact] = [
      { ...keep, status: 'left-company' },
      { ...drop, status: 'left-company', leftOn: '2024-05' },
    ];
    expect(proposeChoices(one, other)).toMatchObject({ leftOn: 'drop' });
    expect(proposeChoices(other, one)).toMatchObject({ leftOn: 'keep' });
    expect(proposeChoices({ ...one, status: null }, { ...other, status: null })).toMatchObject({ leftOn: 'drop' });
  });
});
