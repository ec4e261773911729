import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeCsv } from '../../scripts/demo/csv.js';
import type { MusterBrowser } from './browser';

/** A contact as the journeys put it into a Data Loader file. */
export interface RowOfFile {
  id: string;
  given: string;
  family: string;
  title: string;
  account: string;
  accountId: string;
  slug: string;
}

const HEADER = [
  'Id',
  'FirstName',
  'LastName',
  'Title',
  'AccountId',
  'Account.Name',
  'LinkedIn_Profile__c',
  'Status__c',
];

/** A Data Loader file with these contacts, all active. */
export function loaderFile(rows: readonly RowOfFile[]): string {
  return writeCsv([
    HEADER,
    ...rows.map(({ id, given, family, title, account, accountId, slug }) => [
      id,
      given,
      family,
      title,
      accountId,
      account,
      `https://www.linkedin.com/in/${slug}/`,
      'Active',
    ]),
  ]);
}

/** The first run: a program, and the card on the profile. Answers with the dashboard. */
export async function setUp(muster: MusterBrowser, program: string): Promise<Page> {
  const dashboard = await muster.openDashboard('#/welcome');
  await dashboard.getByLabel('Name of the program').fill(program);
  await dashboard.getByRole('button', { name: 'Create program' }).click();
  await dashboard.getByText(`Your program: ${program}`).waitFor();
  await dashboard.getByRole('radio', { name: 'On the profile' }).click();
  return dashboard;
}

/** Chooses a file on the import screen. */
export async function chooseFile(dashboard: Page, name: string, content: string | Uint8Array): Promise<void> {
  await chooseFiles(dashboard, { [name]: content });
}

/** Chooses files together on the import screen, by their names. */
export async function chooseFiles(dashboard: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  await dashboard.getByRole('link', { name: 'Import', exact: true }).click();
  const input = dashboard.locator('input[type=file]');
  const another = dashboard.getByRole('button', { name: /^(Import|Choose) another file$/ });
  await input.or(another).first().waitFor({ state: 'attached' });
  if ((await input.count()) === 0) await another.click();
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  }));
  await input.setInputFiles(chosen);
}

/** Imports a file from beginning to end. */
export async function importFile(dashboard: Page, name: string, content: string | Uint8Array): Promise<void> {
  await chooseFile(dashboard, name, content);
  await importChosen(dashboard, name);
}

/** Imports the file that was chosen, as it was recognised. */
export async function importChosen(dashboard: Page, name: string): Promise<void> {
  await dashboard.getByRole('heading', { name: 'What the import will do' }).waitFor();
  await dashboard.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
  await dashboard.getByRole('heading', { name: `${name} is imported` }).waitFor();
}

/** A number of the import's result, by its label; 0 where it is not shown. */
export async function importCount(dashboard: Page, label: string): Promise<number> {
  const item = dashboard.locator('dl > div', { has: dashboard.getByText(label, { exact: true }) });
  return (await item.count()) === 0 ? 0 : Number(await item.locator('dd').innerText());
}

/** What the worker keeps of the tabs' pages, as text. A page is there once it was read, and its keys are heard by then. */
export async function keptPages(muster: MusterBrowser): Promise<string> {
  return (await muster.serviceWorker()).evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
}

/** The pill of the page. */
export function pillOn(page: Page): Locator {
  return page.getByRole('button', { name: /^Muster:/ });
}

/** Opens the card from the pill and waits until it shows the person. */
export async function openCard(page: Page): Promise<Locator> {
  await pillOn(page).click();
  const card = page.getByRole('dialog', { name: /^Muster/ });
  await card.getByRole('heading').first().waitFor();
  return card;
}

/**
 * Exports what the queue shows, by the forms of the program's settings or all of it in one form, and waits until the file is on disk.
 * Answers with its path.
 */
export async function exportQueue(muster: MusterBrowser, dashboard: Page, form?: string): Promise<string> {
  await dashboard.getByRole('link', { name: /^Queue/ }).click();
  const start = dashboard.getByRole('button', { name: /^Export [\d,]+ corrections?…$/ });
  await start.waitFor();
  const exported = dashboard.getByText('exported', { exact: true });
  const [count, file] = [await exported.count(), await muster.lastDownload()];
  await start.click();
  if (form !== undefined) {
    await dashboard.getByText(/^File format:/).click();
    await dashboard.getByRole('radio', { name: form }).click();
  }
  await dashboard.getByRole('button', { name: /^Save (the file|\d+ files as a zip)$/ }).click();
  await expect.poll(() => exported.count()).toBe(count + 1);
  await expect.poll(() => muster.lastDownload()).not.toBe(file);
  return muster.lastDownload();
}
