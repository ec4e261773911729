import { file, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { markVerified } from '../../src/actions/mark-verified';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { leaveOut } from '../../src/actions/run/leave-out';
import { openNext } from '../../src/actions/run/open-next';
import { readOpenRun } from '../../src/actions/run/read-run';
import { saveList } from '../../src/actions/run/save-list';
import { startRun } from '../../src/actions/run/start-run';
import { takeBack } from '../../src/actions/run/take-back';
import { undoEvent } from '../../src/actions/undo-event';
import type { Follow } from '../../src/domain/follow';
import type { RunRules } from '../../src/domain/review-run';

const ALL: RunRules = { notVerifiedForDays: 0, statuses: [] };
const NAME = { givenName: 'Quentin', familyName: 'Zebedee' };

let world: TestWorld;
let programId: string;
let ids: [string, string, string];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2, NAME), row(3, NAME), row(4, { givenName: 'Rita' })]);
  programId = program.id;
  ids = contacts.map(({ id }) => id) as typeof ids;
});

const records = () => world.store.in(programId);
const start = (name = '') => startRun(world, { programId, rules: ALL, name });
const next = (shownId: string | null = null) => openNext(world, { programId, shownId });
const view = async () => (await readOpenRun(world, [programId]))!;
const skip = (contactId: string) => leaveOut(world, { programId, contactId, outcome: 'skipped' });
const undo = (eventId: string) => undoEvent(world, { programId, eventId });
const merge = () => mergeContacts(world, { programId, keepId: ids[0], dropId: ids[1], choices: {} });
const follow = (id: string, contactId: string, startedOn: string): Follow => ({
  ...{ id, programId, contactId, name: 'Quentin Zebedee', company: 'Globex', title: 'VP', profile: null, startedOn },
  state: 'following',
});
const follows = async () => (await records().follows.ofContact(ids[0])).map(({ id, state }) => [id, state]).sort();

describe('erasing a contact', () => {
  it('takes its steps, its follow and its place in runs, and leaves no word of it', async () => {
    await start('Quentin Zebedee and others');
    await saveList(world, { programId, name: 'Quentin Zebedee', rules: ALL });
    await next();
    await markVerified(world, { programId, contactId: ids[0], onProfile: false });
    await putRows(world, programId, 'follows', follow('follow', ids[0], '2026-02-01'));
    await eraseContact(world, { programId, contactId: ids[0], removed: 'Removed' });
    await eraseContact(world, { programId, contactId: ids[1], removed: 'Removed' });
    expect(await view()).toMatchObject({ name: 'Removed', total: 1, current: null, counts: { 'still-right': 0 } });
    const dump = await world.dumpAll();
    expect(dump).not.toMatch(/zebedee/i);
    expect(dump).not.toContain(`"${ids[0]}"`);
  });
});

describe('merging two contacts', () => {
  it('goes on with one of them in the run, with the steps of both, and is undone', async () => {
    await start();
    await next();
    await skip(ids[1]);
    const before = await world.dump();
    const merged = await merge();
    expect(await view()).toMatchObject({ total: 2, counts: { skipped: 1 }, next: { contactId: ids[2] } });
    expect((await records().runs.stepsOfContact(ids[0])).map(({ outcome }) => outcome)).toEqual(['skipped']);
    await undo(merged.id);
    expect(await world.dump()).toEqual(before);
  });

  it('can be undone also when the run went on since', async () => {
    await start();
    await skip(ids[1]);
    const merged = await merge();
    await takeBack(world, { programId });
    await next();
    await undo(merged.id);
    expect(await view()).toMatchObject({ total: 3, current: { contactId: ids[0] } });
  });

  it('can be undone also when two others in the run were merged since', async () => {
    const others = [row(5, { givenName: 'Sol' }), row(6, { givenName: 'Sol' })];
    await importRecords(world, file(programId, others));
    const found = await records().contacts.findByProfile(others.map(({ profile }) => profile!));
    await start();
    const merged = await merge();
    await mergeContacts(world, { programId, keepId: found[0]!.id, dropId: found[1]!.id, choices: {} });
    await undo(merged.id);
    expect(await records().contacts.count()).toBe(4);
  });

  it('follows whoever left once', async () => {
    await putRows(world, programId, 'follows', follow('a', ids[0], '2026-01-01'), follow('b', ids[1], '2026-02-01'));
    const merged = await merge();
    expect(await follows()).toEqual([
      ['a', 'stopped'],
      ['b', 'following'],
    ]);
    await undo(merged.id);
    expect(await follows()).toEqual([['a', 'following']]);
  });
});

describe('undoing the import of a contact', () => {
  const importOne = async () => {
    const rows = [row(2, NAME), row(3, NAME), row(4, { givenName: 'Rita' }), row(5)];
    await importRecords(world, file(programId, rows));
    const [imported] = await records().events.latest(1);
    const contact = (await records().contacts.findByProfile([{ kind: 'slug', value: 'ann-5' }]))[0]!;
    return { eventId: imported!.id, contactId: contact.id };
  };

  it('takes the steps of runs with it, and brings them back', async () => {
    const { eventId, contactId } = await importOne();
    await start();
    await skip(contactId);
    const undone = await undo(eventId);
    expect(await records().runs.stepsOfContact(contactId)).toEqual([]);
    await undo(undone.id);
    expect(await records().runs.stepsOfContact(contactId)).toHaveLength(1);
  });

  it('is refused while the contact is followed', async () => {
    const { eventId, contactId } = await importOne();
    await putRows(world, programId, 'follows', follow('a', contactId, '2026-01-01'));
    await expect(undo(eventId)).rejects.toMatchObject({ sentence: { say: 'refused.later' } });
  });
});
