// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWorld, type TestWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import { putContacts } from '../../src/actions/put-records';
import type { Nomination } from '../../src/domain/nomination';
import type { Program } from '../../src/domain/program';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { NominationsScreen } from '../../src/ui/screens/nominations/nominations-screen';
import { makeContact } from '../store/make-rows';
import { button, clear, render, text, user } from './render';

const AT = '2026-02-20T12:00:00.000Z';
let world: TestWorld;
let program: Program;

beforeEach(async () => {
  world = makeWorld();
  const { id } = await createProgram(world, { name: 'Client' });
  program = (await world.store.programs.get(id))!;
});
afterEach(clear);

const seed = (...parts: Partial<Nomination>[]) =>
  world.store.transact(program.id, async (write) => {
    const left = { full: 'Ann Alder', given: 'Ann', family: 'Alder' };
    await putContacts(write, [makeContact('c1', program.id, { name: left, company: 'Tarn Ltd.' })]);
    await write.add(
      'nominations',
      parts.map((part, at) => ({
        ...{ id: `n${at}`, programId: program.id, externalIds: [], accountId: null, custom: {} },
        ...{ state: 'open' as const, owner: '', createdAt: AT },
        ...part,
      })),
    );
    write.event({ id: world.newId(), at: AT, action: 'import', summary: 'Seeded', contactIds: [] });
  });
const show = () =>
  render(
    <WorldContext value={world}>
      <NominationsScreen program={program} />
    </WorldContext>,
  );
const lines = () => [...document.querySelectorAll('.nomination')].map(({ textContent }) => textContent);
const stateOf = async (id: string) => (await world.store.in(program.id).nominations.get(id))!.state;

it('says how nominations come to be where there are none', async () => {
  await show();
  await vi.waitFor(() => expect(text()).toContain('No open nominations'));
});

it('lists searches and people, overdue ones marked, the most urgent first', async () => {
  await seed(
    {
      state: 'proposed',
      candidate: { name: 'Nora Vale', title: 'CTO', profile: { kind: 'slug', value: 'nora-vale' } },
      dueOn: '2026-04-01',
      owner: 'Ines',
    },
    { replacesContactId: 'c1', dueOn: '2026-02-24' },
    { state: 'declined', candidate: { name: 'Past One', title: '', profile: null } },
  );
  await show();
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  expect(lines()[0]).toContain('Search for a successor of Ann Alder5 days overdue');
  expect(lines()[0]).toContain('Tarn Ltd.');
  expect(lines()[0]).toContain('open for 9 days');
  expect(lines()[1]).toContain('CTO · no account');
  expect(lines()[1]).toContain('due Apr 1, 2026 · owner Ines');
  expect(lines()[1]).not.toContain('overdue');
  expect(document.querySelector<HTMLAnchorElement>('.nomination a')!.href).toContain('/in/nora-vale');
});

it('settles a person, and puts the nomination back', async () => {
  await seed({ state: 'proposed', candidate: { name: 'Nora Vale', title: 'CTO', profile: null } });
  await show();
  await vi.waitFor(() => button('Nora Vale: accepted'));
  await user(() => button('Nora Vale: accepted').click());
  await vi.waitFor(() => expect(text()).toContain('Nora Vale accepted.'));
  await vi.waitFor(() => expect(lines()).toEqual([]));
  expect(await stateOf('n0')).toBe('accepted');
  await user(() => button('Undo').click());
  await vi.waitFor(() => expect(lines()).toHaveLength(1));
  expect(await stateOf('n0')).toBe('proposed');
});

it('gives a search up; nobody is there to be accepted', async () => {
  await seed({ replacesContactId: 'c1' });
  await show();
  await vi.waitFor(() => button('Give up the search at Tarn Ltd.'));
  expect(() => button(/accepted/)).toThrow();
  await user(() => button('Give up the search').click());
  await vi.waitFor(() => expect(text()).toContain('The search is given up.'));
  expect(await stateOf('n0')).toBe('declined');
});
