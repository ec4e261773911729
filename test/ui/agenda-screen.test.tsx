// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { NextAction } from '../../src/domain/next-action';
import type { Program } from '../../src/domain/program';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { AgendaScreen } from '../../src/ui/screens/agenda/agenda-screen';
import { makeWorld, putRows, seed, type TestWorld } from '../actions/test-world';
import { fakeWorker } from './fake-worker';
import { button, clear, render, text, user } from './render';

vi.mock('../../src/ui/screens/agenda/reminder-switch', () => ({ ReminderSwitch: () => null }));

let world: TestWorld;
let program: Program;
let contact: Contact;

beforeEach(async () => {
  world = makeWorld();
  const seeded = await seed(world);
  program = seeded.program;
  contact = seeded.contacts[0]!;
});
afterEach(clear);

const place = (index: number) => String(index).padStart(2, '0');
/** So many things to do: the first twenty overdue, the others today. */
async function fill(count: number) {
  const actions = Array.from({ length: count }, (_, index): NextAction => ({
    ...{ id: `a${place(index)}`, programId: program.id, contactId: contact.id, accountId: null, owner: 'Kim' },
    what: `Call ${place(index)}`,
    dueOn: index < 20 ? '2026-02-01' : '2026-03-01',
    createdAt: '2026-01-01T00:00:00.000Z',
  }));
  await putRows(world, program.id, 'nextActions', ...actions);
}
const show = async () => {
  await render(
    <WorldContext value={world}>
      <AgendaScreen program={program} createExportWorker={fakeWorker().create} />
    </WorldContext>,
  );
  await vi.waitFor(() => expect(document.querySelector('.agenda')).not.toBeNull());
};
const shown = () => [...document.querySelectorAll('.agenda-what')].map((one) => one.textContent);
const heads = () => [...document.querySelectorAll('.agenda h3')].map((head) => head.textContent);
const turned = (first: string) => vi.waitFor(() => expect(shown()[0]).toBe(first));

it('shows the most urgent of a long agenda, how many there are, and the way to the others', async () => {
  await fill(60);
  await show();
  expect(shown()).toHaveLength(25);
  expect(heads()).toEqual(['Overdue 20', 'Today 40']);
  expect(text()).toContain('1–25 of 60');
  await user(() => button('Next').click());
  await turned('Call 25');
  expect(heads()).toEqual(['Today 40']);
  await user(() => button('Next').click());
  await turned('Call 50');
  expect(shown()).toHaveLength(10);
});

it('of a short agenda shows all, and no other way', async () => {
  await fill(25);
  await show();
  expect(shown()).toHaveLength(25);
  expect(() => button('Next')).toThrow();
});

it('goes to the page before when the last of a page is done, and keeps the keyboard in the list', async () => {
  await fill(26);
  await show();
  await user(() => button('Next').click());
  await turned('Call 25');
  await user(() => button('Done: Call 25').click());
  await turned('Call 00');
  expect(shown()).toHaveLength(25);
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Done: Call 00');
  await user(() => button('Undo').click());
  await vi.waitFor(() => expect(text()).toContain('of 26'));
});
