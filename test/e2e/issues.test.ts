import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { rawFile } from './issue-files';
import { importFile, setUp } from './steps';

const right = { title: 'Head of Claims', company: 'Quillstone Insurance' };
const FILE = rawFile([
  { ...right, given: 'Bella', family: 'Fernworth', email: 'bella(at)quillstone', slug: 'bella-fernworth-1' },
  { ...right, given: 'Paulus', family: 'Ostrand', phone: 'call the desk', slug: 'paulus-ostrand-1' },
  { ...right, given: 'Una', family: 'Marrow', status: 'On Tour', slug: 'una-marrow-1' },
  { ...right, given: 'Ugo', family: 'Tarnley', status: 'on tour', slug: 'ugo-tarnley-1' },
  { ...right, given: 'Tess', family: 'Oldacre', title: '', slug: 'tess-oldacre-1' },
  { ...right, given: 'Nora', family: 'Hollin' },
  {
    ...{ given: 'Dora', family: 'Quennell', title: 'Buyer', company: 'Larkspur Dynamics', slug: 'dora-quennell-1' },
    ...{ email: 'dora.quennell@larkspur.example', phone: '+1 212 555 0147' },
  },
  {
    ...{ given: 'Dora', family: 'Quennell', title: 'Senior Buyer', company: 'Larkspur Dynamics' },
    ...{ email: 'dora.quennell@larkspur.example', phone: '+1 212 555 0148' },
  },
]);

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  dashboard = await setUp(muster, 'Issues');
  await importFile(dashboard, 'contacts.csv', FILE);
});
afterAll(() => muster?.close());

const main = () => dashboard.getByRole('main');
const lines = () => main().getByRole('listitem');
const note = (text: string | RegExp) => main().getByRole('status').getByText(text).waitFor();
const undo = () => main().getByRole('button', { name: 'Undo' });
const focused = () =>
  dashboard.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
  );
const open = async (heading: string) => {
  await dashboard.getByRole('link', { name: /^Data issues/ }).click();
  await main()
    .getByRole('link', { name: new RegExp(`^${heading}`) })
    .click();
  await dashboard.getByRole('heading', { level: 1, name: heading }).waitFor();
};
const queueCount = async () => {
  const link = dashboard.getByRole('link', { name: /^Queue/ });
  return Number(((await link.innerText()).match(/\d+/) ?? ['0'])[0]);
};

describe('data issues', () => {
  it('are found on the way in, and listed by kind', async () => {
    await dashboard.getByRole('link', { name: 'Go through them' }).click();
    await dashboard.getByRole('heading', { level: 1, name: 'Data issues' }).waitFor();
    await expect
      .poll(async () => (await lines().allInnerTexts()).map((text) => text.replace(/\n[^]*\n/, ' ')))
      .toEqual([
        'Likely the same person twice 1',
        'Status words that are not known 2',
        'E-mail addresses that look wrong 1',
        'Phone numbers that look wrong 1',
        'No job title 1',
        'No LinkedIn address 2',
      ]);
    await main().getByText('Nothing to do about names and companies.').waitFor();
    await dashboard.getByRole('link', { name: 'Data issues 8' }).waitFor();
    await expectAccessible(dashboard, 'data issues');
  });

  it('of an e-mail address are mended where they stand, and undone there', async () => {
    await open('E-mail addresses that look wrong');
    await expect.poll(focused).toContain('E-mail addresses that look wrong');
    const field = main().getByLabel('E-mail of Bella Fernworth', { exact: true });
    await expect.poll(() => field.inputValue()).toBe('bella(at)quillstone');
    await field.fill('bella at quillstone');
    await field.press('Enter');
    await main().getByRole('alert').getByText('This is not an e-mail address.').waitFor();
    await expect.poll(focused).toBe('E-mail of Bella Fernworth');
    await expectAccessible(dashboard, 'a refused address');
    await field.fill('bella@quillstone.example');
    await field.press('Enter');
    await note('Bella Fernworth: fixed.');
    await main().getByText('All settled').waitFor();
    await expect.poll(queueCount).toBe(1);
    await undo().click();
    await field.waitFor();
    await expect.poll(focused).toBe('E-mail of Bella Fernworth');
    await expect.poll(() => field.inputValue()).toBe('bella(at)quillstone');
    await expect.poll(queueCount).toBe(0);
    await field.fill('bella@quillstone.example');
    await field.press('Enter');
    await main().getByText('All settled').waitFor();
  });

  it('can be left as they are', async () => {
    await open('Phone numbers that look wrong');
    const leave = main().getByRole('button', { name: /^Leave as it is: .*Paulus Ostrand/ });
    await leave.press('Enter');
    await note('Paulus Ostrand: left as it is.');
    await main().getByText('All settled').waitFor();
    await undo().press('Enter');
    await leave.waitFor();
    await expect.poll(focused).toBe('Phone of Paulus Ostrand');
    const field = main().getByLabel('Phone of Paulus Ostrand', { exact: true });
    await field.fill('');
    await main().getByRole('button', { name: 'Remove it: Phone of Paulus Ostrand' }).click();
    await note('Paulus Ostrand: fixed.');
    await main().getByText('All settled').waitFor();
  });

  it('of a status word are explained once for all', async () => {
    await open('Status words that are not known');
    await main().getByText('2 contacts', { exact: true }).waitFor();
    await main().getByLabel('What “On Tour” means').selectOption('Paused');
    await expectAccessible(dashboard, 'status words');
    await main().getByRole('button', { name: 'Set for 2 contacts: “On Tour”' }).press('Enter');
    await note('“On Tour” means Paused from now on.');
    await main().getByText('All settled').waitFor();
    await undo().click();
    await expect.poll(focused).toBe('What “On Tour” means');
    await main().getByLabel('What “On Tour” means').selectOption('Paused');
    await main()
      .getByRole('button', { name: /^Set for 2 contacts/ })
      .click();
    await main().getByText('All settled').waitFor();
  });

  it('of one person with two records are merged field by field, and undone', async () => {
    await open('Likely the same person twice');
    await main()
      .getByText(/^Why: /)
      .waitFor();
    await expectAccessible(dashboard, 'pairs');
    const compare = main().getByRole('link', { name: /^Compare and merge/ });
    await compare.press('Enter');
    await dashboard.getByRole('heading', { level: 1, name: 'Is this one person?' }).waitFor();
    await expect.poll(focused).toBe('Is this one person?');
    await main().getByRole('heading', { name: '2 fields differ' }).waitFor();
    await expectAccessible(dashboard, 'two records side by side');
    const chosen = main().getByRole('group', { name: 'Phone' }).getByRole('radio', { checked: true });
    const before = await chosen.evaluate((radio) => radio.closest('label')?.innerText ?? '');
    await chosen.focus();
    await dashboard.keyboard.press(before.includes('0147') === before.includes('stays') ? 'ArrowDown' : 'ArrowUp');
    const picked = await chosen.evaluate((radio) => radio.closest('label')?.innerText.split('\n')[0] ?? '');
    expect(before).not.toContain(picked);
    await main().getByRole('button', { name: 'Keep the other record instead' }).click();
    await expect
      .poll(() => chosen.evaluate((radio) => radio.closest('label')?.innerText.split('\n')[0] ?? ''))
      .toBe(picked);
    await main().getByRole('button', { name: 'Merge into one record' }).press('Enter');
    await note('Dora Quennell: the two records are one now.');
    await main().getByText('All settled').waitFor();
    await dashboard.getByRole('link', { name: /^Contacts/ }).click();
    await dashboard
      .getByRole('link', { name: /Dora Quennell/ })
      .first()
      .waitFor();
    await expect.poll(() => dashboard.getByRole('link', { name: /Dora Quennell/ }).count()).toBe(1);
    await dashboard.getByRole('link', { name: /Dora Quennell/ }).click();
    await dashboard.getByText(picked).first().waitFor();
    await dashboard.goBack();
    await dashboard.goBack();
  });

  it('of two people are not asked about again', async () => {
    await dashboard.getByRole('link', { name: 'History' }).click();
    await dashboard.getByRole('button', { name: 'Undo: Two records of Dora Quennell merged' }).click();
    await open('Likely the same person twice');
    const different = main().getByRole('button', { name: /^Two different people/ });
    await different.click();
    await note('noted as two different people');
    await main().getByText('All settled').waitFor();
    await undo().click();
    await different.waitFor();
    await main()
      .getByRole('link', { name: /^Compare and merge/ })
      .click();
    await main().getByRole('button', { name: 'Merge into one record' }).click();
    await note('the two records are one now');
    await undo().click();
    await different.waitFor();
    await expect.poll(focused).toContain('Compare and merge');
    await different.click();
    await main().getByText('All settled').waitFor();
  });

  it('of a missing title or address are mended too, and the next line has the keyboard', async () => {
    await open('No job title');
    await main().getByLabel('Title of Tess Oldacre', { exact: true }).fill('Claims Adviser');
    await dashboard.keyboard.press('Enter');
    await main().getByText('All settled').waitFor();
    await open('No LinkedIn address');
    const search = main().getByRole('link', { name: 'Search LinkedIn for Nora Hollin' });
    expect(await search.getAttribute('href')).toBe(
      'https://www.linkedin.com/search/results/people/?keywords=Nora%20Hollin%20Quillstone%20Insurance',
    );
    expect(await search.getAttribute('rel')).toBe('noopener noreferrer');
    const field = main().getByLabel('LinkedIn address of Nora Hollin', { exact: true });
    await field.fill('nora hollin');
    await field.press('Enter');
    await main().getByRole('alert').getByText('This is not the address of a LinkedIn profile.').waitFor();
    await expectAccessible(dashboard, 'no address');
    await field.fill('https://www.linkedin.com/in/nora-hollin-1/');
    await field.press('Enter');
    await note('Nora Hollin: fixed.');
    await expect.poll(focused).toBe('LinkedIn address of Dora Quennell');
    await main()
      .getByRole('button', { name: /^Leave as it is/ })
      .click();
    await main().getByText('All settled').waitFor();
    await main().getByRole('link', { name: 'All data issues' }).last().click();
    await main().getByText('No data issues').waitFor();
    await expectAccessible(dashboard, 'no data issues');
  });
});
