// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWorld, putRows, row, seed, type TestWorld } from '../actions/test-world';
import type { Program } from '../../src/domain/program';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { ContactsScreen } from '../../src/ui/screens/contacts/contacts-screen';
import { makeContact } from '../store/make-rows';
import { button, clear, render, text, type, user } from './render';

let world: TestWorld;
let program: Program;

beforeEach(async () => {
  world = makeWorld();
  ({ program } = await seed(world, [row(2), row(3), row(4), row(5)]));
  await render(
    <WorldContext value={world}>
      <ContactsScreen program={program} contactId={null} />
    </WorldContext>,
  );
  await waits('Cedar');
});
afterEach(clear);

const waits = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const searchField = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
const search = (words: string) => type(searchField(), words);
const box = (name: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((one) =>
    one.getAttribute('aria-label')!.includes(name),
  )!;
const tick = (name: string, shiftKey = false) =>
  user(() => box(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey })));

it('does not take a search without matches for a program without contacts while it is cleared', async () => {
  await search('nobody at all');
  await waits('Nobody matches');
  const seen: string[] = [];
  const watcher = new MutationObserver(() => seen.push(text()));
  watcher.observe(document.body, { childList: true, subtree: true });
  await user(() => button('Clear search and filters').click());
  await waits('Cedar');
  expect(document.activeElement).toBe(searchField());
  watcher.disconnect();
  expect(seen.filter((words) => words.includes('No contacts yet'))).toEqual([]);
});

it('ticks the contact alone where the one ticked last is not in the list any more', async () => {
  await tick('Cedar');
  await search('Elder');
  await vi.waitFor(() => expect(box('Cedar')).toBeUndefined());
  await tick('Elder', true);
  await waits('2 selected');
  expect(box('Elder').checked).toBe(true);
});

it('reads of a new list no more than shows, and more as the user goes on in it', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    makeContact(`m${index}`, program.id, {
      name: { full: `Kim ${1000 + index}`, given: 'Kim', family: `${1000 + index}` },
    }),
  );
  await putRows(world, program.id, 'contacts', ...many);
  const { store } = world;
  const asked: number[][] = [];
  const inProgram: typeof store.in = (id) => {
    const records = store.in(id);
    const page: typeof records.contacts.page = (filter, offset, limit) => {
      asked.push([offset, limit]);
      return records.contacts.page(filter, offset, limit);
    };
    return { ...records, contacts: { ...records.contacts, page } };
  };
  await render(
    <WorldContext value={{ ...world, store: { ...store, in: inProgram } }}>
      <ContactsScreen program={program} contactId={null} />
    </WorldContext>,
  );
  await waits('304 contacts');
  expect(asked).toEqual([[0, 50]]);
  const scroller = document.querySelector('.scroller')!;
  scroller.scrollTop = 45 * 58;
  await user(() => scroller.dispatchEvent(new Event('scroll')));
  await waits('Kim 1046');
  expect(asked).toEqual([
    [0, 50],
    [0, 200],
  ]);
  await search('kim');
  await waits('300 contacts');
  expect(asked.slice(2)).toEqual([[0, 50]]);
});
