import { makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeProgram } from '../../src/actions/change-program';
import { changeStatus } from '../../src/actions/life-cycle/change-status';
import { changeStatuses } from '../../src/actions/life-cycle/change-statuses';
import { finishNextAction } from '../../src/actions/life-cycle/finish-next-action';
import { logUse } from '../../src/actions/life-cycle/log-use';
import { planStatusChanges } from '../../src/actions/life-cycle/plan-status-changes';
import { previewStatuses } from '../../src/actions/life-cycle/preview-statuses';
import { setNextAction } from '../../src/actions/life-cycle/set-next-action';
import { writeNotes } from '../../src/actions/life-cycle/write-notes';
import { markVerified } from '../../src/actions/mark-verified';
import { readContactCard } from '../../src/actions/read-contact-card';
import { undoEvent } from '../../src/actions/undo-event';
import type { Contact } from '../../src/domain/contact';
import type { StatusChange } from '../../src/domain/life-cycle';
import type { NextAction } from '../../src/domain/next-action';
import { refusalOf } from '../refusal';

const PAUSE: StatusChange = {
  to: 'paused',
  pause: { reason: 'Parental leave', reviewOn: '2026-09-01' },
  nextStep: { what: 'Ask again', dueOn: '2026-09-01', owner: 'Kim' },
};
const STEP = { what: 'Send the draft', dueOn: '2026-03-10', owner: 'Kim' };

let world: TestWorld;
let programId: string;
let contacts: Contact[];
let contactId: string;

beforeEach(async () => {
  world = makeWorld();
  const participations = [{ type: 'reference-call', consent: 'agreed' }] as const;
  const rows = [row(2), row(3), row(4, { status: 'do-not-contact' })];
  const seeded = await seed(
    world,
    rows.map((one) => ({ ...one, participations: [...participations] })),
  );
  programId = seeded.program.id;
  contacts = seeded.contacts;
  contactId = contacts[0]!.id;
});

const records = () => world.store.in(programId);
const contact = async (id = contactId) => (await records().contacts.get(id))!;
const change = (to: StatusChange, id = contactId) => changeStatus(world, { programId, contactId: id, change: to });
const undo = (event: { id: string } | null) => undoEvent(world, { programId, eventId: event!.id });
const queue = async () =>
  (await records().corrections.queue()).map(({ field, oldValue, newValue }) => `${field}: ${oldValue} → ${newValue}`);
const open = async (id = contactId) =>
  (await records().nextActions.ofContact(id)).filter(({ doneAt }) => doneAt === undefined);
const obstacles = async () => (await readContactCard(world, records(), contactId))!.referenceability.obstacles;

describe('a change of status', () => {
  it('changes the record, notes why and what next, queues the correction, and is undone as one', async () => {
    const before = await world.dump();
    const event = await change(PAUSE);
    expect(await contact()).toMatchObject({ status: 'paused', pause: PAUSE.pause });
    expect(await open()).toMatchObject([PAUSE.nextStep]);
    expect(await queue()).toEqual(['status: active → paused']);
    expect(event).toMatchObject({ action: 'change-status', contactIds: [contactId] });
    await undo(event);
    expect(await world.dump()).toEqual(before);
  });

  it('takes the reason for the pause away with the pause', async () => {
    await change(PAUSE);
    await change({ to: 'active' });
    expect(await contact()).not.toHaveProperty('pause');
    // The system of record never heard of the pause.
    expect(await queue()).toEqual([]);
  });

  it('adds what is next to what is open', async () => {
    await setNextAction(world, { programId, contactId, nextStep: STEP });
    await change(PAUSE);
    expect((await open()).map(({ what }) => what)).toEqual(['Send the draft', 'Ask again']);
  });

  it.each<[StatusChange, string]>([
    [{ to: 'active' }, 'has this status already'],
    [{ to: 'nominated' }, 'cannot change this way'],
    [{ to: 'left-company' }, 'has left by'],
    [{ to: 'paused' }, 'Say why'],
    [{ ...PAUSE, pause: { reason: 'Leave', reviewOn: '' } }, 'looked at again'],
    [{ to: 'paused', pause: PAUSE.pause! }, 'what is to be done next'],
  ])('is refused: %j', async (to, why) => {
    expect(await refusalOf(change(to))).toContain(why);
    expect(await contact()).toMatchObject({ status: 'active' });
  });

  it('of who is back takes back that the contact had left', async () => {
    await putContact({ status: 'left-company', leftOn: '2026-01' });
    await change({ to: 'active' });
    expect(await contact()).not.toHaveProperty('leftOn');
    expect(await queue()).toEqual(['status: left-company → active', 'leftOn: 2026-01 → ']);
  });

  it('to do-not-contact leaves nothing to do', async () => {
    await setNextAction(world, { programId, contactId, nextStep: STEP });
    const event = await change({ to: 'do-not-contact' });
    expect(await open()).toEqual([]);
    await undo(event);
    expect(await open()).toMatchObject([STEP]);
  });
});

describe('a change of the status of many', () => {
  const ids = () => contacts.map(({ id }) => id);

  it('says who can be moved and what stands against the others', async () => {
    const { ready, refused } = await planStatusChanges(records(), { contactIds: ids(), change: { to: 'retired' } });
    expect(ready.map(({ contact: { id } }) => id)).toEqual(ids().slice(0, 2));
    expect(refused).toMatchObject([{ contact: { id: ids()[2] }, obstacles: ['not-allowed'] }]);
  });

  it.each<[string, StatusChange]>([
    ['a move that some may not make', { to: 'retired' }],
    ['a pause that says all', PAUSE],
    ['a pause without a next step, which one of them has already', { to: 'paused', pause: PAUSE.pause! }],
    ['a pause that says nothing', { to: 'paused' }],
  ])('is previewed as it is planned: %s', async (_, to) => {
    await setNextAction(world, { programId, contactId, nextStep: STEP });
    const wanted = { contactIds: [...ids(), 'gone'], change: to };
    const { ready, refused } = await planStatusChanges(records(), wanted);
    const preview = await previewStatuses(records(), wanted);
    const byStatus = Map.groupBy(ready, ({ contact: { status } }) => status);
    expect(preview.ready).toEqual(new Map([...byStatus].map(([status, { length }]) => [status, length])));
    const refusedBy = [...preview.refused].flatMap(([obstacle, lines]) => lines.map(({ id }) => [id, obstacle]));
    expect(new Map(refusedBy as [string, string][])).toEqual(
      new Map(refused.map(({ contact: { id }, obstacles: [first] }) => [id, first!])),
    );
  });

  it('moves those who can be moved, in one step with one undo', async () => {
    const before = await world.dump();
    const event = await changeStatuses(world, { programId, contactIds: [...ids(), ids()[0]!], change: PAUSE });
    expect(event).toMatchObject({ contactIds: ids().slice(0, 2) });
    expect(await Promise.all(ids().map(async (id) => (await contact(id)).status))).toEqual([
      'paused',
      'paused',
      'do-not-contact',
    ]);
    expect(await queue()).toEqual(['status: active → paused', 'status: active → paused']);
    expect(await records().nextActions.open()).toHaveLength(2);
    await undo(event);
    expect(await world.dump()).toEqual(before);
  });

  it('changes nothing when nobody can be moved', async () => {
    const none = { programId, contactIds: [ids()[2]!, 'unknown'], change: PAUSE };
    expect(await changeStatuses(world, none)).toBeNull();
  });

  it('keeps in the queue what the system of record has and what it shall have', async () => {
    await changeStatuses(world, { programId, contactIds: ids(), change: PAUSE });
    await changeStatuses(world, { programId, contactIds: ids(), change: { to: 'retired' } });
    expect(await queue()).toEqual(['status: active → retired', 'status: active → retired']);
  });
});

describe('what is next', () => {
  it('takes the place of what was, and is done', async () => {
    await setNextAction(world, { programId, contactId, nextStep: { ...STEP, what: ' Call ' } });
    const event = await setNextAction(world, { programId, contactId, nextStep: STEP });
    expect(await open()).toMatchObject([STEP]);
    expect(await setNextAction(world, { programId, contactId, nextStep: STEP })).toBeNull();
    const [{ id: nextActionId }] = (await open()) as [NextAction];
    const done = await finishNextAction(world, { programId, nextActionId });
    expect(await open()).toEqual([]);
    expect(await finishNextAction(world, { programId, nextActionId })).toBeNull();
    await undo(done);
    await undo(event);
    expect(await open()).toMatchObject([{ what: 'Call' }]);
  });

  it('must be said, with a day', async () => {
    const set = (nextStep: typeof STEP) => setNextAction(world, { programId, contactId, nextStep });
    expect(await refusalOf(set({ ...STEP, what: ' ' }))).toContain('Say what is to be done next');
    expect(await refusalOf(set({ ...STEP, dueOn: '' }))).toContain('until when');
    expect(await refusalOf(finishNextAction(world, { programId, nextActionId: 'gone' }))).toContain(
      'not there any more',
    );
  });
});

describe('a use', () => {
  it('is logged, also beyond the cap, and undone', async () => {
    await changeProgram(world, { programId, change: { useLimit: { windowDays: 90, cap: 1, coolOffDays: 0 } } });
    const use = { programId, contactId, on: '2026-02-20', type: 'reference-call' } as const;
    await logUse(world, { ...use, note: ' For Globex ' });
    const second = await logUse(world, use);
    const card = async () => (await readContactCard(world, records(), contactId))!.uses;
    expect(await card()).toEqual({ used: 2, left: 0 });
    expect((await records().uses.ofContact(contactId)).map(({ note }) => note)).toContain('For Globex');
    await undo(second);
    expect(await card()).toEqual({ used: 1, left: 0 });
  });

  it('is not logged for a day to come', async () => {
    const use = { programId, contactId, on: '2026-03-02', type: 'quote' } as const;
    expect(await refusalOf(logUse(world, use))).toContain('still to come');
  });
});

describe('notes', () => {
  it('are written as a whole, and undone', async () => {
    const event = await writeNotes(world, { programId, contactId, notes: ' Prefers calls.\n' });
    expect(await contact()).toMatchObject({ notes: 'Prefers calls.' });
    expect(await writeNotes(world, { programId, contactId, notes: 'Prefers calls.' })).toBeNull();
    await undo(event);
    expect(await contact()).not.toHaveProperty('notes');
    await writeNotes(world, { programId, contactId, notes: 'Again' });
    await writeNotes(world, { programId, contactId, notes: ' ' });
    expect(await contact()).not.toHaveProperty('notes');
  });
});

describe('a contact who is not to be contacted', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['next action', (id) => setNextAction(world, { programId, contactId: id, nextStep: STEP })],
    ['use', (id) => logUse(world, { programId, contactId: id, on: '2026-02-20', type: 'quote' })],
    ['notes', (id) => writeNotes(world, { programId, contactId: id, notes: 'x' })],
  ])('takes no %s', async (_, act) => {
    expect(await refusalOf(act(contacts[2]!.id))).toContain('“do not contact”. Change the status first');
  });

  it('takes a change of status', async () => {
    await change({ to: 'inactive' }, contacts[2]!.id);
    expect(await contact(contacts[2]!.id)).toMatchObject({ status: 'inactive' });
  });
});

describe('whether a contact can be a reference', () => {
  beforeEach(() => markVerified(world, { programId, contactId, onProfile: false }));

  it('follows each change at once, with its reason', async () => {
    expect(await obstacles()).toEqual([]);
    await change(PAUSE);
    expect(await obstacles()).toEqual(['not-active']);
    await change({ to: 'active' });
    expect(await obstacles()).toEqual([]);
    await putContact({ searchable: false });
    expect(await obstacles()).toEqual(['not-searchable']);
    await putContact({ searchable: true, participations: [{ type: 'quote', consent: 'ask-each-time' }] });
    expect(await obstacles()).toEqual(['nothing-agreed']);
    await putContact({ participations: [{ type: 'quote', consent: 'agreed' }] });
    const use = await logUse(world, { programId, contactId, on: '2026-02-28', type: 'quote' });
    expect(await obstacles()).toEqual(['cooling-off']);
    await undo(use);
    await changeProgram(world, { programId, change: { useLimit: { windowDays: 90, cap: 0, coolOffDays: 0 } } });
    expect(await obstacles()).toEqual(['use-limit']);
    await changeProgram(world, { programId, change: { useLimit: { windowDays: 90, cap: 3, coolOffDays: 0 } } });
    const account = (await records().accounts.get((await contact()).accountId!))!;
    await putRows(world, programId, 'accounts', { ...account, isCustomer: false });
    expect(await obstacles()).toEqual(['account-not-customer']);
    await putRows(world, programId, 'accounts', { ...account, isCustomer: true });
    world.wait(200);
    expect(await obstacles()).toEqual(['not-verified-recently']);
  });
});

async function putContact(part: Partial<Contact>): Promise<void> {
  await putRows(world, programId, 'contacts', { ...(await contact()), ...part });
}
