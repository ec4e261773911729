// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSample } from '../../src/actions/sample/create-sample';
import { importRecords } from '../../src/actions/import-records';
import { recordObservation } from '../../src/actions/record-observation';
import type { Program } from '../../src/domain/program';
import { type Settings } from '../../src/platform/settings';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { SampleNote } from '../../src/ui/screens/dashboard/sample-note';
import { WelcomeScreen } from '../../src/ui/screens/welcome/welcome-screen';
import { file, makeWorld, row, seed, type TestWorld, without } from '../actions/test-world';
import { makeObservation, makePosition } from '../store/make-rows';
import { button, clear, render, rerender, text, type, user } from './render';

const kept = vi.hoisted(() => ({ settings: {} as Settings }));

vi.mock('../../src/platform/settings', () => ({
  readSettings: async () => kept.settings,
  watchSettings: () => () => undefined,
  changeSettings: async (change: Partial<Settings>) => {
    kept.settings = { ...kept.settings, ...change };
  },
}));

let world: TestWorld;
const onCreated = vi.fn();

beforeEach(() => {
  world = makeWorld();
  kept.settings = { activeProgram: null, surface: 'unset' } as Settings;
  location.hash = '#/welcome';
  onCreated.mockClear();
});
afterEach(clear);

const screen = (program?: Program) => (
  <WorldContext value={world}>
    <WelcomeScreen program={program} onCreated={onCreated} />
  </WorldContext>
);
const done = () => [...document.querySelectorAll('.step')].map((step) => step.classList.contains('done'));
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

describe('the first run', () => {
  it('takes its steps by itself, up to the first verdict', { timeout: 20_000 }, async () => {
    await render(screen());
    expect(done()).toEqual([false, false, false]);
    await type(document.querySelector('input.field')!, 'Client');
    await user(() => button('Create program').click());
    await eventually(() => expect(onCreated).toHaveBeenCalledOnce());
    const [program] = (await world.store.programs.all()) as [Program];
    expect(onCreated).toHaveBeenCalledWith(program.id);
    expect(kept.settings.activeProgram).toBe(program.id);

    await rerender(screen(program));
    await eventually(() => expect(done()).toEqual([true, false, false]));
    const stranger = without(row(3, { givenName: 'Bea', familyName: 'Nobody' }), 'profile');
    await importRecords(world, file(program.id, [row(2), stranger]));
    await eventually(() => expect(done()).toEqual([true, true, false]));
    expect(text()).toContain('2 contacts are in the program.');
    // Nothing is put into a page, and no profile is proposed, before the user has chosen where the card shows.
    expect(document.querySelectorAll('.step a[target]')).toHaveLength(0);
    await user(() => document.querySelector<HTMLInputElement>('input[type=radio]')!.click());
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.step a[target]')];
    expect(links.map(({ href }) => href)).toEqual(['https://www.linkedin.com/in/ann-2']);
    expect(text()).toContain('This page notices the first verdict by itself.');

    const observation = makeObservation({
      slug: 'ann-2',
      name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
      positions: [makePosition('Director', 'Acme')],
    });
    await recordObservation(world, { programIds: [program.id], observation });
    await eventually(() => expect(done()).toEqual([true, true, true]));
    expect(document.querySelector('.first-verdict')!.textContent).toContain('Ann Cedar');
    expect(document.querySelector('.first-verdict .verdict-tag')!.textContent).toBe('Still right');
  });
});

describe('a sample program', () => {
  it('is one press away while there is nothing else', async () => {
    await render(screen());
    await user(() => button('Try with a sample program').click());
    await eventually(() => expect(location.hash).toBe('#/contacts'));
    const [sample] = (await world.store.programs.all()) as [Program];
    expect(sample.isSample).toBe(true);
    expect(kept.settings.activeProgram).toBe(sample.id);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(sample.id);
  });

  it('takes no step of the first run', async () => {
    const sample = await createSample(world, { name: 'Sample program' });
    await render(screen(sample));
    expect(done()).toEqual([false, false, false]);
    expect(text()).not.toContain('Your program');
  });

  it('goes with one press, and the program of the user shows', async () => {
    const sample = await createSample(world, { name: 'Sample program' });
    const { program } = await seed(world);
    kept.settings = { ...kept.settings, activeProgram: sample.id };
    await render(
      <WorldContext value={world}>
        <SampleNote program={sample} others={[program]} />
      </WorldContext>,
    );
    await user(() => button('Remove the sample program').click());
    await eventually(() => expect(kept.settings.activeProgram).toBe(program.id));
    expect((await world.store.programs.all()).map(({ id }) => id)).toEqual([program.id]);
  });
});
