import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { seedProgram } from './seed-program';
import { focused } from './witness';

const at = { title: 'Head of Operations', company: 'Brambleway Logistics' };

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

const statuses = () => dashboard.getByRole('listitem').filter({ hasText: 'Paused' }).count();

describe('many contacts at once', () => {
  it('are chosen, and what would become of each shows before anything is done', async () => {
    for (const name of ['Ada', 'Bo', 'Cleo'])
      await dashboard.getByRole('checkbox', { name: `Select ${name} Tarn` }).press('Space');
    await dashboard.getByRole('status').getByText('3 selected').waitFor();
    await dashboard.getByRole('button', { name: 'Change status…' }).press('Enter');
    await dashboard.getByRole('heading', { name: 'Change the status of 3 contacts' }).waitFor();
    expect(await focused(dashboard)).toBe('Change the status of 3 contacts');
    await dashboard.getByLabel('New status').selectOption('Paused');
    await dashboard.getByLabel('Reason').fill('Merger');
    await dashboard.getByLabel('What is to be done').fill('Ask again');
    await dashboard.getByText('2 contacts will change').waitFor();
    await dashboard.getByText('1 contact stays as it is').waitFor();
    await expectAccessible(dashboard, 'many contacts to change');
  });

  it('change in one step, and back in one', async () => {
    await dashboard.getByRole('button', { name: 'Change 2' }).press('Enter');
    await dashboard.getByText('The status of 2 contacts was changed.').waitFor();
    await expect.poll(statuses).toBe(2);
    await expectAccessible(dashboard, 'many contacts that were changed');
    await dashboard.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(statuses).toBe(0);
  });
});
