// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWorld, type TestWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import { putContacts } from '../../src/actions/put-records';
import type { Program } from '../../src/domain/program';
import type { AdvocateStatus } from '../../src/domain/status';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { ContactsScreen } from '../../src/ui/screens/contacts/contacts-screen';
import { makeContact } from '../store/make-rows';
import { button, choose, clear, render, rerender, text, type, user } from './render';

const AT = '2026-01-01T09:00:00.000Z';
let world: TestWorld;
let program: Program;

const id = (at: number) => `c${String(at).padStart(3, '0')}`;
const STATUSES: AdvocateStatus[] = ['active', 'active', 'nominated', 'active', 'inactive'];

beforeEach(async () => {
  world = makeWorld();
  const { id: programId } = await createProgram(world, { name: 'Client' });
  program = (await world.store.programs.get(programId))!;
  await world.store.transact(programId, async (write) => {
    const contacts = Array.from({ length: 60 }, (_, at) => {
      const full = `Ann ${id(at)}`;
      return makeContact(id(at), programId, {
        name: { full, given: 'Ann', family: id(at) },
        status: STATUSES[at % STATUSES.length]!,
      });
    });
    await putContacts(write, contacts);
    write.event({ id: world.newId(), at: AT, action: 'import', summary: 'Seeded', contactIds: [] });
  });
});
afterEach(clear);

const screen = (contactId: string | null = null) => (
  <WorldContext value={world}>
    <ContactsScreen program={program} contactId={contactId} />
  </WorldContext>
);
const show = async () => {
  await render(screen());
  await vi.waitFor(() => expect(box(0)).not.toBeNull());
};
const box = (at: number) => document.querySelector<HTMLInputElement>(`input[aria-label="Select Ann ${id(at)}"]`)!;
const tick = (at: number, shiftKey = false) =>
  user(() => box(at).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey })));
const waits = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const chooseStatus = (status: string) => choose(document.querySelector<HTMLSelectElement>('.bulk select')!, status);
const open = () => user(() => button('Change status…').click());
const statusOf = async (at: number) => (await world.store.in(program.id).contacts.get(id(at)))!.status;

describe('a selection', () => {
  it('takes single contacts and ranges, both ways', async () => {
    await show();
    await tick(6);
    await tick(2, true);
    await waits('5 selected');
    await tick(4);
    await waits('4 selected');
    expect([2, 3, 4, 5, 6].map((at) => box(at).checked)).toEqual([true, true, false, true, true]);
    await user(() => button('Clear').click());
    expect(text()).not.toContain('selected');
  });

  it('takes all that the list shows, in view or not, and keeps them while another is searched', async () => {
    await show();
    await user(() => button('Select all 60').click());
    await waits('60 selected');
    await type(document.querySelector<HTMLInputElement>('input[type=search]')!, 'c007');
    await vi.waitFor(() => button('Select all 1'));
    expect(text()).toContain('60 selected');
  });
});

describe('changing many', () => {
  it('shows what will change and who stays, and does it in one step that is undone in one', async () => {
    await show();
    await tick(0);
    await tick(4, true);
    await waits('5 selected');
    await open();
    await waits('Change the status of 5 contacts');
    await chooseStatus('inactive');
    await waits('4 contacts will change');
    expect(text()).toContain('3:');
    expect(text()).toContain('1 contact stays as it is');
    expect(text()).toContain('The contact has this status already.');
    await user(() => button('Change 4').click());
    await waits('The status of 4 contacts was changed.');
    expect([await statusOf(0), await statusOf(2), await statusOf(5)]).toEqual(['inactive', 'inactive', 'active']);
    expect(await world.store.in(program.id).corrections.countQueue()).toBe(4);
    await user(() => button('Undo').click());
    await waits('Undone');
    expect([await statusOf(0), await statusOf(2)]).toEqual(['active', 'nominated']);
  });

  it('changes nobody before a pause has its reason and its next step', async () => {
    await show();
    await tick(0);
    await open();
    await chooseStatus('paused');
    await waits('Say why the advocate pauses.');
    expect(button('Change 0').disabled).toBe(true);
    const [reason, what] = document.querySelectorAll<HTMLInputElement>('.bulk input:not([type=date])');
    await type(reason!, 'On leave');
    await waits('Say what is to be done next.');
    await type(what!, 'Ask again');
    await waits('1 contact will change');
    await user(() => button('Change 1').click());
    await waits('The status of 1 contact was changed.');
    expect((await world.store.in(program.id).contacts.get(id(0)))!.pause).toMatchObject({ reason: 'On leave' });
    expect(await world.store.in(program.id).nextActions.ofContact(id(0))).toMatchObject([{ what: 'Ask again' }]);
  });

  it('is not how somebody is marked as left', async () => {
    await show();
    await tick(0);
    await open();
    const values = [...document.querySelectorAll<HTMLOptionElement>('.bulk option')].map(({ value }) => value);
    expect(values).not.toContain('left-company');
  });

  it('gives way to a contact that is gone to', async () => {
    await show();
    await tick(0);
    await open();
    expect(document.activeElement!.textContent).toContain('Change the status of 1 contact');
    await rerender(screen(id(3)));
    await vi.waitFor(() => expect(document.querySelector('.detail')).not.toBeNull());
    expect(text()).toContain('1 selected');
    await rerender(screen(null));
    await user(() => button('Close').click());
    expect(document.activeElement).toBe(button('Change status…'));
  });
});
