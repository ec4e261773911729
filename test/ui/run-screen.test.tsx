// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWorld, type TestWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import { markVerified } from '../../src/actions/mark-verified';
import { putContacts } from '../../src/actions/put-records';
import { leaveOut } from '../../src/actions/run/leave-out';
import { saveList } from '../../src/actions/run/save-list';
import { startRun } from '../../src/actions/run/start-run';
import type { Contact } from '../../src/domain/contact';
import type { Program } from '../../src/domain/program';
import type { Client } from '../../src/messaging/client';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { RunScreen } from '../../src/ui/screens/run/run-screen';
import { makeContact } from '../store/make-rows';
import { button, clear, field, render, text, type, user } from './render';

const AT = '2026-01-01T09:00:00.000Z';
const RULES = { notVerifiedForDays: 180, statuses: [] };
let world: TestWorld;
let program: Program;
let client: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  world = makeWorld();
  const { id } = await createProgram(world, { name: 'Client' });
  program = (await world.store.programs.get(id))!;
  client = vi.fn(async () => null);
});
afterEach(clear);

const person = (id: string, full: string, part: Partial<Contact> = {}): Contact =>
  makeContact(id, program.id, {
    name: { full, given: full, family: '' },
    profiles: [{ kind: 'slug', value: id, learntAt: AT, source: 'import' }],
    ...part,
  });
const seed = (...contacts: Contact[]) =>
  world.store.transact(program.id, async (write) => {
    await putContacts(write, contacts);
    write.event({ id: world.newId(), at: AT, action: 'import', summary: 'Seeded', contactIds: [] });
  });
const seedThree = () =>
  seed(
    person('c1', 'Ann Alder', { owner: 'Ines' }),
    person('c2', 'Bo Birch', { status: 'paused' }),
    person('c3', 'Cy Cedar', { profiles: [], status: 'paused', owner: 'Ines' }),
  );
const show = () =>
  render(
    <WorldContext value={world}>
      <RunScreen program={program} client={client as unknown as Client} />
    </WorldContext>,
  );
const waits = (words: string) => vi.waitFor(() => expect(text()).toContain(words));

describe('a new run', () => {
  it('needs contacts', async () => {
    await show();
    await waits('Nobody to review yet');
  });

  it('shows who fits in order, how many cannot be opened, and starts with the first profile', async () => {
    await seedThree();
    await show();
    await waits('3 contacts fit');
    expect([...document.querySelectorAll('.run-person a')].map(({ textContent }) => textContent)).toEqual([
      'Ann Alder',
      'Bo Birch',
      'Cy Cedar',
    ]);
    expect(text()).toContain('1 of them has no LinkedIn address');
    expect(text()).toContain('0 profiles opened by review runs today.');
    await user(() => button('Start and open the first profile').click());
    await waits('Run under way');
    expect(client).toHaveBeenCalledWith('run.next', { programId: program.id });
  });

  it('takes only whom the rules take', async () => {
    await seedThree();
    await show();
    await waits('3 contacts fit');
    await user(() => document.querySelectorAll<HTMLInputElement>('.chip input')[3]!.click());
    await waits('2 contacts fit');
    await type(field('Owner'), 'Ines');
    await waits('1 contact fits');
    expect(button('Start').textContent).toBe('Start');
    await user(() => button('Start').click());
    await waits('No LinkedIn address is on record.');
    expect(client).not.toHaveBeenCalled();
  });

  it('suggests the owners of the program, once they are asked for', async () => {
    await seedThree();
    await show();
    await waits('3 contacts fit');
    const suggested = () =>
      [...document.querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value);
    expect(suggested()).toEqual([]);
    await user(() => field('Owner').focus());
    await vi.waitFor(() => expect(suggested()).toEqual(['Ines']));
  });

  it('is not started over nobody, nor by rules that say nothing', async () => {
    await seedThree();
    await show();
    await waits('3 contacts fit');
    await type(field('Owner'), 'Nobody');
    await waits('Nobody fits these rules today.');
    expect(button('Start').disabled).toBe(true);
    await type(field('Owner'), '');
    await type(field('Account'), 'Unheard of');
    await waits('No account has this name');
    expect(button('Start').disabled).toBe(true);
  });

  it('is kept as a list, taken up again, removed and put back', async () => {
    await seedThree();
    await show();
    await waits('3 contacts fit');
    await user(() => button('Save as a list').click());
    await type(field('Name of the list'), 'Stale ones');
    await user(() => button('Save', document.querySelector('.inline-form')!).click());
    await waits('New run: Stale ones');
    await waits('not verified for 180 days');
    await user(() => button('Remove the list Stale ones').click());
    await waits('List Stale ones removed.');
    await user(() => button('Undo').click());
    await vi.waitFor(() => button('Use the list Stale ones'));
  });

  it('takes its rules from a list', async () => {
    await seedThree();
    await saveList(world, {
      programId: program.id,
      name: 'Paused',
      rules: { notVerifiedForDays: 0, statuses: ['paused'] },
    });
    await show();
    await vi.waitFor(() => button('Use the list Paused'));
    await user(() => button('Use the list Paused').click());
    await waits('2 contacts fit');
    await user(() => button('Start').click());
    await waits('Under way: Paused');
  });
});

describe('a run under way', () => {
  beforeEach(async () => {
    await seedThree();
    await startRun(world, { programId: program.id, rules: RULES, name: 'All' });
  });

  it('goes on with the next profile', async () => {
    await show();
    await waits('0 of 3 settled');
    await waits('Next: Ann Alder, Acme.');
    await user(() => button('Open the next profile').click());
    expect(client).toHaveBeenCalledWith('run.next', { programId: program.id });
  });

  it('says why a profile could not be opened', async () => {
    client.mockRejectedValue(new Error('Muster did not answer.'));
    await show();
    await waits('0 of 3 settled');
    await user(() => button('Open the next profile').click());
    await waits('Muster did not answer.');
  });

  it('skips who has no address, and is summed up at its end', async () => {
    await markVerified(world, { programId: program.id, contactId: 'c1', onProfile: true });
    await leaveOut(world, { programId: program.id, contactId: 'c2', outcome: 'skipped' });
    await show();
    await waits('Cy Cedar comes next. No LinkedIn address is on record.');
    await user(() => button('Skip').click());
    await waits('All 3 contacts of this run are settled.');
    await user(() => button('Finish the run').click());
    await waits('Runs before');
    const summary = await vi.waitFor(() => document.querySelector('.run-summary')!.textContent!);
    expect(summary).toContain('1 still right');
    expect(summary).toContain('2 skipped');
    expect(summary).toContain('Bo BirchCy Cedar · no LinkedIn address');
  });

  it('is ended when the user says so again', async () => {
    await show();
    await waits('0 of 3 settled');
    await user(() => button('End the run').click());
    expect(await world.store.in(program.id).runs.open()).toBeDefined();
    await user(() => button('End the run').click());
    await waits('New run');
    expect(await world.store.in(program.id).runs.open()).toBeUndefined();
  });
});
