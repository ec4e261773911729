import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerDemoPath } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { openCard, pillOn } from './steps';
import { seedProgram } from './seed-program';

const KWABENA = {
  name: 'Kwabena Tolliver-Osei',
  title: 'Senior Manager, Claims Operations',
  company: 'Quillstone Insurance',
  slug: 'kwabena-tolliver-osei-demo',
};
const MARA = {
  name: 'Mara Ellingsen',
  title: 'Director of Supply Chain',
  company: 'Brambleway Logistics',
  slug: 'mara-ellingsen-demo',
};

let muster: MusterBrowser;
let north: string;
let south: string;

beforeAll(async () => {
  muster = await launchMuster();
  for (const { slug } of [KWABENA, MARA]) {
    const path = `/in/${slug}/`;
    muster.serve(path, { html: (await answerDemoPath(path)).body });
  }
  north = await seedProgram(muster, 'North', [KWABENA]);
  south = await seedProgram(muster, 'South', [MARA]);
});
afterAll(() => muster?.close());

it('two tabs on two profiles show the person of each, and only that of the active program', async () => {
  const kwabena = await muster.openLinkedIn(`/in/${KWABENA.slug}/`);
  const mara = await muster.openLinkedIn(`/in/${MARA.slug}/`);
  await expect.poll(() => pillOn(mara).getAttribute('aria-label')).toContain('Mara Ellingsen');
  expect(await pillOn(kwabena).count()).toBe(0);

  await muster.changeSettings({ activeProgram: north });
  await kwabena.bringToFront();
  await expect.poll(() => pillOn(kwabena).getAttribute('aria-label')).toContain('Kwabena Tolliver-Osei');
  await mara.bringToFront();
  await pillOn(mara).waitFor({ state: 'detached' });

  await muster.changeSettings({ activeProgram: 'all' });
  await expect.poll(() => pillOn(mara).getAttribute('aria-label')).toContain('Mara Ellingsen');
  const maraCard = await openCard(mara);
  await maraCard.getByText('South').first().waitFor();
  expect(await maraCard.getByText('North').count()).toBe(0);
  await kwabena.bringToFront();
  const kwabenaCard = await openCard(kwabena);
  await kwabenaCard.getByText('North').first().waitFor();
  expect(await kwabenaCard.getByText('South').count()).toBe(0);
});

it('the dashboard lists the contacts of the active program alone', async () => {
  await muster.changeSettings({ activeProgram: north });
  const dashboard = await muster.openDashboard('#/contacts');
  await dashboard.getByText('Kwabena Tolliver-Osei').first().waitFor();
  await expect.poll(() => dashboard.getByText('Mara Ellingsen').count()).toBe(0);
  await muster.changeSettings({ activeProgram: south });
  await dashboard.getByText('Mara Ellingsen').first().waitFor();
  await expect.poll(() => dashboard.getByText('Kwabena Tolliver-Osei').count()).toBe(0);
});
