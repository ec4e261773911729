// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import { putContacts } from '../../src/actions/put-records';
import type { World } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { Program } from '../../src/domain/program';
import type { Store } from '../../src/store/store';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { IssuesScreen } from '../../src/ui/screens/issues/issues-screen';
import { makeContact } from '../store/make-rows';
import { button, clear, render, rerender, text, type, user } from './render';

const AT = '2026-03-01T09:00:00.000Z';
let world: World;
let program: Program;

beforeEach(async () => {
  world = makeWorld();
  const { id } = await createProgram(world, { name: 'Client' });
  program = (await world.store.programs.get(id))!;
});
afterEach(clear);

/** Contacts without a title, in the order of their ids. */
const fill = (count: number, part: Partial<Contact> = {}) =>
  world.store.transact(program.id, async (write) => {
    const contacts = Array.from({ length: count }, (_, at) => {
      const id = `c${String(at).padStart(3, '0')}`;
      const full = `Ann ${at}`;
      const profiles = [{ kind: 'slug' as const, value: id, learntAt: AT, source: 'import' as const }];
      return makeContact(id, program.id, {
        name: { full, given: 'Ann', family: `${at}` },
        title: '',
        profiles,
        ...part,
      });
    });
    await putContacts(write, contacts);
    write.event({ id: world.newId(), at: AT, action: 'import', summary: 'Seeded', contactIds: [] });
  });

const screen = (...path: string[]) => (
  <WorldContext value={world}>
    <IssuesScreen program={program} path={path} />
  </WorldContext>
);
const waits = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const rows = () => [...document.querySelectorAll('.issue')];
const field = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;

describe('data issues', () => {
  it('are said to be read, and why they cannot be', async () => {
    const watch: Store['watch'] = () => () => undefined;
    world = { ...world, store: { ...world.store, watch } };
    await render(screen());
    expect(text()).toContain('Reading your records…');
    const fails: Store['watch'] = (_query, _hear, fail) => {
      fail?.(new Error('The database is locked.'));
      return () => undefined;
    };
    world = { ...world, store: { ...world.store, watch: fails } };
    for (const path of [[], ['email'], ['status'], ['duplicate'], ['duplicate', 'd']]) {
      await render(screen(...path));
      expect(document.querySelector('[role=alert]')?.textContent, path.join('/')).toBe('The database is locked.');
      expect(text()).not.toContain('Reading your records…');
    }
  });

  it('of an unknown kind are the overview', async () => {
    await render(screen('nonsense'));
    await waits('No data issues');
  });

  it('are read a page at a time; the last page goes with its last line', async () => {
    await fill(26);
    await render(screen('no-title'));
    await waits('1–25 of 26');
    expect(rows()).toHaveLength(25);
    await user(() => button('Next').click());
    await waits('26–26 of 26');
    expect(rows().map((row) => row.querySelector('a')?.textContent)).toEqual(['Ann 25']);
    await user(() => button('Leave as it is').click());
    await vi.waitFor(() => expect(rows()).toHaveLength(25));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Title of Ann 0');
    expect(text()).toContain('Ann 25: left as it is.');
  });

  it('that cannot be mended so say why at their line, and keep what was typed', async () => {
    await fill(2, { email: 'a(at)b', flaws: { email: 'malformed' } });
    await render(screen('email'));
    await waits('Ann 1');
    await type(field('E-mail of Ann 1'), 'a b');
    await user(() => button('Save: E-mail of Ann 1').click());
    await waits('This is not an e-mail address.');
    expect(rows().map((row) => row.querySelector('[role=alert]') !== null)).toEqual([false, true]);
    expect(field('E-mail of Ann 1').value).toBe('a b');
    expect(field('E-mail of Ann 1').getAttribute('aria-invalid')).toBe('true');
  });

  it('are not saved unchanged, nor blank where a value is needed', async () => {
    await fill(1, { email: 'a(at)b', flaws: { email: 'malformed' } });
    await render(screen('email'));
    await waits('Ann 0');
    await user(() => button('Save: E-mail of Ann 0').click());
    expect(text()).not.toContain(': fixed');
    await type(field('E-mail of Ann 0'), '');
    button('Remove it: E-mail of Ann 0');
    await rerender(screen('no-title'));
    await waits('No job title');
    await vi.waitFor(() => expect(field('Title of Ann 0')).not.toBeNull());
    await type(field('Title of Ann 0'), '  ');
    await user(() => button('Save: Title of Ann 0').click());
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('give the keyboard to the heading of the list that is asked for', async () => {
    await fill(1);
    await render(screen());
    await waits('No job title');
    await rerender(screen('no-title'));
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
