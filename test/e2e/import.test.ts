import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writeCsv } from '../../scripts/demo/csv.js';
import { launchMuster, type MusterBrowser } from './browser';
import { chooseFile, importCount, importFile, setUp } from './steps';

const HEADER = ['First Name', 'Last Name', 'Title', 'Company', 'LinkedIn URL'];
const row = (n: number, title = 'Engineer') => [
  `Given${n}`,
  `Family${n}`,
  title,
  `Company ${n % 50}`,
  `https://www.linkedin.com/in/person-${n}/`,
];
const sheet = (count: number, title?: string) =>
  writeCsv([HEADER, ...Array.from({ length: count }, (_, n) => row(n, title))]);

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  dashboard = await setUp(muster, 'Importers');
});
afterAll(() => muster?.close());

async function countContacts(): Promise<string> {
  const contacts = await muster.openDashboard('#/contacts');
  await contacts.getByRole('heading', { level: 1 }).waitFor();
  const text = await contacts
    .getByText(/^[\d,]+ contacts?$/)
    .or(contacts.getByText('No contacts yet'))
    .first()
    .innerText();
  await contacts.close();
  return text;
}

describe('files that are no table', () => {
  it.each([
    ['an empty file', 'empty.csv', '', /empty/i],
    ['a picture', 'photo.csv', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /not|picture|table/i],
    ['a damaged workbook', 'book.xlsx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml', /damaged/],
    ['prose', 'letter.txt', 'Dear reader,\n\nthis is a letter.\n', /table|column/i],
  ])('%s is refused in words, and nothing is imported', async (_, name, content, words) => {
    await chooseFile(dashboard, name, content);
    const alert = dashboard.getByRole('alert');
    await alert.getByText('This file was not taken').waitFor();
    expect(await alert.innerText()).toMatch(words);
  });
});

describe('an import', () => {
  it('that is cancelled half-way leaves nothing behind', async () => {
    await chooseFile(dashboard, 'many.csv', sheet(40_000));
    await dashboard.getByRole('heading', { name: 'What the import will do' }).waitFor();
    await dashboard.getByRole('button', { name: /^Import 40,000 rows$/ }).click();
    await dashboard.getByRole('button', { name: 'Cancel' }).press('Enter');
    await dashboard.getByText('Cancelled. Nothing was imported.').waitFor();
    expect(await countContacts()).toBe('No contacts yet');
  });

  it('whose tab is closed half-way leaves nothing behind', async () => {
    const other = await muster.openDashboard('#/import');
    await chooseFile(other, 'many.csv', sheet(40_000));
    await other.getByRole('button', { name: /^Import 40,000 rows$/ }).click();
    await other.getByRole('progressbar').waitFor();
    await other.close();
    expect(await countContacts()).toBe('No contacts yet');
  });

  it('adds, then finds nothing to change, then updates, and can be undone', async () => {
    await importFile(dashboard, 'some.csv', sheet(30));
    expect(await importCount(dashboard, 'Added')).toBe(30);
    await importFile(dashboard, 'some.csv', sheet(30));
    expect(await importCount(dashboard, 'Unchanged')).toBe(30);
    await importFile(dashboard, 'some.csv', sheet(30, 'Architect'));
    expect(await importCount(dashboard, 'Updated')).toBe(30);
    await dashboard.getByRole('button', { name: 'Undo this import' }).click();
    await dashboard.getByRole('group').getByRole('button', { name: 'Undo', exact: true }).click();
    await dashboard.getByText('This import was undone.').waitFor();
    await importFile(dashboard, 'some.csv', sheet(30));
    expect(await importCount(dashboard, 'Unchanged')).toBe(30);
  });

  it('reads the file anew as the user says it is laid out', async () => {
    await chooseFile(dashboard, 'odd.csv', 'A list of people,2026\nFull name,Company\nAda Odd,Oddments\n');
    const header = dashboard.getByLabel('Header', { exact: true });
    await expect.poll(() => header.inputValue()).toBe('2');
    await header.selectOption('1');
    await dashboard.getByRole('rowheader', { name: 'A list of people' }).waitFor();
    await dashboard.getByLabel('Header', { exact: true }).selectOption('2');
    await dashboard.getByRole('button', { name: 'Import 1 row' }).waitFor();
  });

  it('shows every change before it is made, and erases by blank cells only when told to', async () => {
    const list = (title: string) =>
      writeCsv([HEADER, ['Una', 'Blank', title, 'Voidworks', 'https://www.linkedin.com/in/una-blank/']]);
    await importFile(dashboard, 'blank.csv', list('Engineer'));
    await chooseFile(dashboard, 'blank.csv', list(''));
    await dashboard.getByRole('button', { name: '1 Unchanged' }).waitFor();
    await dashboard.getByRole('radio', { name: /^Erase it in Muster too/ }).click();
    await dashboard.getByRole('button', { name: '1 Changed' }).click();
    const changes = dashboard.getByRole('region', { name: 'Changed' });
    await changes.getByText('Una Blank').waitFor();
    expect(await changes.getByRole('listitem').innerText()).toMatch(/Engineer/);
    await dashboard.getByRole('button', { name: 'Import 1 row' }).click();
    await dashboard.getByRole('heading', { name: 'blank.csv is imported' }).waitFor();
    expect(await importCount(dashboard, 'Updated')).toBe(1);
  });

  it('asks how a date is meant only where no cell tells', async () => {
    const list = (day: string) =>
      writeCsv([
        ['Full name', 'Company', 'Last verified'],
        ['Dora Date', 'Almanac', day],
      ]);
    await chooseFile(dashboard, 'clear.csv', list('03/14/2026'));
    await dashboard.getByRole('button', { name: 'Import 1 row' }).waitFor();
    expect(await dashboard.getByText(/which day is that/).count()).toBe(0);
    await chooseFile(dashboard, 'unclear.csv', list('03/04/2026'));
    await dashboard.getByRole('radio', { name: /the day comes first/ }).click();
    await expect.poll(() => dashboard.getByRole('radio', { name: /the day comes first/ }).isChecked()).toBe(true);
    await dashboard.getByRole('button', { name: 'Import 1 row' }).waitFor();
  });

  it('lists the rows it cannot take with line and reason', async () => {
    const broken = `${writeCsv([HEADER, row(1), row(2)])}Too,many,cells,in,this,row\n`;
    await importFile(dashboard, 'broken.csv', broken);
    expect(await importCount(dashboard, 'Refused')).toBe(1);
    await dashboard.getByText('Refused rows (1)').click();
    await dashboard.getByText(/^Line 4: .*cells/).waitFor();
    await dashboard.getByRole('button', { name: 'Save the refused rows' }).click();
    await expect.poll(() => muster.lastDownload().then((file) => readFile(file, 'utf8'))).toContain('Too,many,cells');
  });
});
