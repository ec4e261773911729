import { makeWorld, row, seed, type TestWorld } from '../actions/test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/messaging/contract';
import { createLifeCycleHandlers } from '../../src/messaging/life-cycle-handlers';
import { route } from '../../src/messaging/router';
import type { Handlers } from '../../src/messaging/router';

const SELF = { id: 'muster', origin: 'chrome-extension://muster' };
const SENDER = { id: 'muster', origin: 'https://www.linkedin.com', url: 'https://www.linkedin.com/', frameId: 0 };

let world: TestWorld;
let programId: string;
let contactId: string;
let handlers: Handlers;

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2)]);
  programId = program.id;
  contactId = contacts[0]!.id;
  const card = { state: 'no-program' } as const;
  handlers = createLifeCycleHandlers(world, {
    inActive: (work) => work,
    write: (work) => async (input, tabId) => work(input, tabId).then(() => card),
  }) as Handlers;
});

/** As a page sends it: checked against the schema, then done. */
const send = async <T extends keyof Contract>(type: T, input: object) =>
  (await route({ type, input: { programId, contactId, ...input } }, { ...SENDER, tab: { id: 7 } }, SELF, handlers))!;
const records = () => world.store.in(programId);
const nextStep = { what: 'Ask again', dueOn: '2026-04-01', owner: 'Kim' };

describe('the life cycle over messages', () => {
  it('is walked', async () => {
    const pause = { reason: 'Leave', reviewOn: '2026-04-01' };
    expect(await send('contact.changeStatus', { to: 'paused', pause, nextStep })).toMatchObject({ ok: true });
    expect(await records().contacts.get(contactId)).toMatchObject({ status: 'paused', pause });
    expect(await send('contact.setNextAction', { nextStep: { ...nextStep, what: 'Write' } })).toMatchObject({
      ok: true,
    });
    const [action] = await records().nextActions.open();
    expect(action).toMatchObject({ what: 'Write' });
    expect(await send('nextAction.done', { nextActionId: action!.id })).toMatchObject({ ok: true });
    expect(await send('contact.logUse', { on: '2026-02-01', type: 'quote' })).toMatchObject({ ok: true });
    expect(await send('contact.writeNotes', { notes: 'Calls only' })).toMatchObject({ ok: true });
    expect(await records().nextActions.open()).toEqual([]);
    expect(await records().uses.ofContact(contactId)).toMatchObject([{ on: '2026-02-01', type: 'quote' }]);
    expect(await records().contacts.get(contactId)).toMatchObject({ notes: 'Calls only' });
  });

  it('says in words why a step is not possible', async () => {
    expect(await send('contact.changeStatus', { to: 'paused' })).toEqual({
      ok: false,
      error: { say: 'need.needs-reason' },
    });
  });

  it.each<[keyof Contract, object]>([
    ['contact.changeStatus', { to: 'gone' }],
    ['contact.changeStatus', { to: 'paused', pause: { reason: 'Leave', reviewOn: 'soon' } }],
    ['contact.setNextAction', { nextStep: { ...nextStep, dueOn: '' } }],
    ['contact.setNextAction', { nextStep: { ...nextStep, what: 'x'.repeat(2_000) } }],
    ['contact.logUse', { on: '2026-02-01', type: 'lunch' }],
    ['contact.writeNotes', { notes: null }],
  ])('takes no %s of %j', async (type, input) => {
    expect(await send(type, input)).toMatchObject({ ok: false, error: { say: 'refused.unread' } });
  });
});
