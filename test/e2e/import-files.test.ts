import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../scripts/demo/csv.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { chooseFile, chooseFiles, importChosen, importCount, loaderFile, setUp } from './steps';

const ACCOUNT = '001000000000001AAA';
const accounts = writeCsv([
  ['Id', 'Name', 'Industry'],
  [ACCOUNT, 'Fernhollow Instruments', 'Measuring'],
]);
const ann = {
  id: '003000000000001AAA',
  given: 'Annika',
  family: 'Fernworth',
  title: 'Head of References',
  account: 'Fernhollow Instruments',
  accountId: ACCOUNT,
  slug: 'annika-fernworth',
};

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  dashboard = await setUp(muster, 'Files');
});
afterAll(() => muster?.close());

describe('several files', () => {
  it('are put into order, imported one after the other, and summed up', async () => {
    await chooseFiles(dashboard, {
      'contacts.csv': loaderFile([ann]),
      'photo.csv': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
      'accounts.csv': accounts,
    });
    await dashboard.getByRole('heading', { name: 'Files to import' }).waitFor();
    const listed = await dashboard.getByRole('main').getByRole('listitem').allInnerTexts();
    expect(listed.map((text) => text.split('\n')[0])).toEqual(['accounts.csv', 'contacts.csv', 'photo.csv']);
    expect(listed[0]).toMatch(/Accounts · /);
    expect(listed[2]).toMatch(/Not taken: .+/);
    await expectAccessible(dashboard, 'files to import');

    await dashboard.getByRole('button', { name: 'Start with accounts.csv' }).click();
    await dashboard.getByText('File 1 of 2').waitFor();
    await importChosen(dashboard, 'accounts.csv');
    await dashboard.getByRole('button', { name: 'Go on with contacts.csv' }).click();
    await importChosen(dashboard, 'contacts.csv');
    await dashboard.getByRole('button', { name: 'See the summary' }).click();
    await dashboard
      .getByText(/^1 added, 0 updated, 0 unchanged, 0 refused$/)
      .first()
      .waitFor();
    await expect.poll(() => dashboard.getByText(/^1 added, 0 updated/).count()).toBe(2);
    await expectAccessible(dashboard, 'what came of the files');
  });

  it('keep what was imported when the user leaves off in between', async () => {
    const other = { ...ann, id: '003000000000002AAA', given: 'Bo', family: 'Tarnley', slug: 'bo-tarnley' };
    await chooseFiles(dashboard, { 'one.csv': loaderFile([ann]), 'two.csv': loaderFile([ann, other]) });
    await dashboard.getByRole('checkbox', { name: 'Import one.csv' }).uncheck();
    await dashboard.getByRole('button', { name: 'Start with two.csv' }).click();
    await importChosen(dashboard, 'two.csv');
    await dashboard.getByRole('button', { name: 'See the summary' }).click();
    await dashboard.getByText('Not imported', { exact: true }).waitFor();
    await dashboard.getByRole('button', { name: 'Import one.csv now' }).click();
    await dashboard.getByRole('button', { name: 'Stop here' }).click();
    await dashboard.getByText(/^1 added, 0 updated, 1 unchanged/).waitFor();
  });
});

describe('a workbook', () => {
  it('with two sheets is read from the one that the user chooses', async () => {
    const book = utils.book_new();
    const people = [
      ['Full name', 'Company', 'Job title'],
      ['Cleo Sheetworth', 'Ledgerly', 'Controller'],
      ['Dan Cellar', 'Ledgerly', 'Buyer'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(people), 'People');
    utils.book_append_sheet(book, utils.aoa_to_sheet(people.slice(0, 2)), 'One');
    await chooseFile(
      dashboard,
      'book.xlsx',
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    );
    const sheet = dashboard.getByLabel('Sheet', { exact: true });
    await expect.poll(() => sheet.inputValue()).toBe('People');
    await dashboard.getByRole('button', { name: 'Import 2 rows' }).waitFor();
    await sheet.selectOption('One');
    await dashboard.getByRole('button', { name: 'Import 1 row' }).waitFor();
    expect(await sheet.inputValue()).toBe('One');
    await importChosen(dashboard, 'book.xlsx');
    expect(await importCount(dashboard, 'Added')).toBe(1);
  });
});

describe('the user’s own connections', () => {
  const HEADER = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
  const connections = `Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n${writeCsv(
    [
      HEADER,
      [
        'Annika',
        'Fernworth',
        'https://www.linkedin.com/in/annika-fernworth',
        '',
        'Larkspur Dynamics',
        'VP References',
        '12 Mar 2024',
      ],
      [
        'Bo',
        'Tarnley',
        'https://www.linkedin.com/in/bo-tarnley',
        '',
        'Fernhollow Instruments',
        'Head of References',
        '12 Mar 2024',
      ],
      ['Nobody', 'Known', 'https://www.linkedin.com/in/nobody-known', '', 'Elsewhere', 'Baker', '12 Mar 2024'],
    ],
  )}`;

  it('are compared with the records, and likely changes wait on the review list', async () => {
    await chooseFile(dashboard, 'Connections.csv', connections);
    await dashboard.getByText('No contact is added or changed.').waitFor();
    await expectAccessible(dashboard, 'the check of connections');
    await dashboard.getByRole('button', { name: 'Check the connections' }).click();
    await dashboard.getByRole('heading', { name: '1 likely change' }).waitFor();
    expect(await importCount(dashboard, 'Connections')).toBe(3);
    expect(await importCount(dashboard, 'In your records')).toBe(2);
    expect(await dashboard.getByRole('main').getByRole('listitem').innerText()).toMatch(
      /Annika Fernworth[^]*Larkspur Dynamics/,
    );
    await expectAccessible(dashboard, 'likely changes');
    await dashboard.getByRole('button', { name: 'Put 1 on the review list' }).click();
    await dashboard.getByText('1 was put on the review list.').waitFor();
  });

  it('can be imported as contacts instead', async () => {
    await chooseFile(dashboard, 'Connections.csv', connections);
    await dashboard.getByRole('button', { name: 'Import as contacts instead' }).click();
    await importChosen(dashboard, 'Connections.csv');
    expect(await importCount(dashboard, 'Added')).toBe(1);
  });
});
