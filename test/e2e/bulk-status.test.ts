import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { seedProgram } from './seed-program';
import { focused } from './witness';

const at = { title: 'Head of Operations', company: 'Brambleway Logistics' };
const TITLE = 'Change the status of 3 contacts';

describe.each(HANDS)('many contacts at once, by $name alone', (hands) => {
  let muster: MusterBrowser;
  let dashboard: Page;

  beforeAll(async () => {
    muster = await launchMuster();
    await seedProgram(muster, 'Fernhill', [
      { ...at, name: 'Ada Tarn', slug: 'ada-tarn' },
      { ...at, name: 'Bo Tarn', slug: 'bo-tarn' },
      { ...at, name: 'Cleo Tarn', slug: 'cleo-tarn', status: 'retired' },
    ]);
    dashboard = await muster.openDashboard('#/contacts');
  });
  afterAll(() => muster?.close());

  const button = (name: string) => dashboard.getByRole('button', { name });
  const statuses = () => dashboard.getByRole('listitem').filter({ hasText: 'Paused' }).count();
  /** What shows is the same whoever works: it is looked at once. */
  const lookAt = async (state: string) => {
    if (hands.name === 'keyboard') await expectAccessible(dashboard, state);
  };

  it('are chosen, and what would become of each shows before anything is done', async () => {
    for (const name of ['Ada', 'Bo', 'Cleo'])
      await hands.press(dashboard.getByRole('checkbox', { name: `Select ${name} Tarn` }));
    await dashboard.getByRole('status').getByText('3 selected').waitFor();
    await hands.press(button('Change status…'));
    await dashboard.getByRole('heading', { name: TITLE }).waitFor();
    await expect.poll(() => focused(dashboard)).toBe(TITLE);
    await hands.pick(dashboard.getByLabel('New status'), 'Paused');
    await hands.write(dashboard.getByLabel('Reason'), 'Merger');
    await hands.write(dashboard.getByLabel('What is to be done'), 'Ask again');
    await dashboard.getByText('2 contacts will change').waitFor();
    await dashboard.getByText('1 contact stays as it is').waitFor();
    await lookAt('many contacts to change');
  });

  it('change in one step, and back in one', async () => {
    await hands.press(button('Change 2'));
    await dashboard.getByText('The status of 2 contacts was changed.').waitFor();
    await expect.poll(() => focused(dashboard)).toBe(TITLE);
    await expect.poll(statuses).toBe(2);
    await lookAt('many contacts that were changed');
    await hands.press(button('Undo'));
    await expect.poll(statuses).toBe(0);
    await expect.poll(() => focused(dashboard)).toBe(TITLE);
  });

  it('are put aside, and the keyboard goes back to where they were taken up', async () => {
    await hands.press(button('Close'));
    await dashboard.getByRole('heading', { name: TITLE }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(dashboard)).toBe('Change status…');
  });
});
