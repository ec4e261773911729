import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportQueue, importCount, importFile } from '../steps';
import { excel } from './excel';
import { excelCsv } from './excel-csv';
import { hubspot } from './hubspot';
import { startJourneys, type Journeys } from './journey';
import { json } from './json';
import { PEOPLE, type Person } from './people';
import { referenceEdge } from './reference-edge';
import { roInnovation } from './ro-innovation';
import { longId } from './salesforce-ids';
import { salesforceLoader } from './salesforce-loader';
import { salesforceWizard } from './salesforce-wizard';
import { smartsheet } from './smartsheet';
import type { TargetSystem } from './target-system';
import { vcard } from './vcard';

const SYSTEMS = [
  salesforceLoader,
  salesforceWizard,
  referenceEdge,
  roInnovation,
  hubspot,
  smartsheet,
  excel,
  excelCsv,
  json,
  vcard,
];

let journeys: Journeys;

beforeAll(async () => {
  journeys = await startJourneys();
});
afterAll(() => journeys?.close());

describe('import, correct on five pages, export, apply, import again', () => {
  it.each(SYSTEMS)('lands in $form', async ({ form, fileName, write, changes, script }) => {
    const dashboard = await journeys.startProgram(form);
    const records = write(PEOPLE);
    await importFile(dashboard, fileName, records);
    expect(await importCount(dashboard, 'Added')).toBe(PEOPLE.length);

    const corrected = await journeys.visit(changes);
    const next = await journeys.exportAndApply(dashboard, { form, script, records });

    await importFile(dashboard, fileName, next);
    expect(await importCount(dashboard, 'Corrections landed')).toBe(corrected);
    expect(await importCount(dashboard, 'Reopened')).toBe(0);
    expect(await importCount(dashboard, 'Conflicts')).toBe(0);
    expect(await importCount(dashboard, 'Added')).toBe(0);
    await dashboard.getByRole('link', { name: /^Queue/ }).click();
    await dashboard.getByText(`${corrected} landed`).waitFor();
    await dashboard.getByText('The queue is empty').waitFor();

    await importFile(dashboard, fileName, next);
    expect(await importCount(dashboard, 'Unchanged')).toBe(PEOPLE.length);
    await dashboard.close();
  });
});

const [OTTILIE, , PHILIPPA, ZACHARIE] = PEOPLE as [Person, Person, Person, Person];

describe('what a system refuses, and what a colleague changes', () => {
  it.each([
    { system: salesforceLoader, idOf: ({ number }: Person) => longId('003', number), city: 'MailingCity' },
    { system: smartsheet, idOf: ({ number }: Person) => `ADV-000${number}`, city: 'City' },
  ])('comes back from $system.form, and goes out again', async ({ system, idOf, city }) => {
    const { form, fileName, write, changes, script } = system;
    const dashboard = await journeys.startProgram(`${form}, refusing`);
    await importFile(dashboard, fileName, write(PEOPLE));
    const corrected = await journeys.visit(changes);
    const refusing = await journeys.exportAndApply(dashboard, {
      form,
      script,
      records: write(PEOPLE),
      circumstances: {
        refused: [idOf(OTTILIE), idOf(PHILIPPA)],
        edits: [{ id: idOf(ZACHARIE), column: city, value: 'Porto' }],
      },
    });

    await importFile(dashboard, fileName, refusing);
    expect(await importCount(dashboard, 'Corrections landed')).toBe(corrected - 3);
    expect(await importCount(dashboard, 'Reopened')).toBe(2);
    expect(await importCount(dashboard, 'Conflicts')).toBe(1);
    await dashboard.getByRole('link', { name: /^Queue/ }).click();
    await dashboard
      .getByText(/^Reopened: an import still had the old value, 0 days after the export/)
      .nth(1)
      .waitFor();
    const sides = await dashboard.locator('dl.sides > div').allInnerTexts();
    expect(sides.map((text) => text.split(/\n+/))).toEqual([
      ['Was', 'Dijon'],
      ['Asked for', 'Málaga, Spain'],
      ['Now in the system', 'Porto'],
    ]);

    const taking = await journeys.exportAndApply(dashboard, { form, script, records: refusing });
    await importFile(dashboard, fileName, taking);
    expect(await importCount(dashboard, 'Corrections landed')).toBe(2);
    expect(await importCount(dashboard, 'Reopened')).toBe(0);
    expect(await importCount(dashboard, 'Conflicts')).toBe(0);
    await dashboard.getByRole('link', { name: /^Queue/ }).click();
    await dashboard.getByText('The queue is empty').waitFor();
    await dashboard.close();
  });
});

describe('fields that belong to two systems', () => {
  it('go out in one click as a zip with a file for each, and land from both', async () => {
    const records = { salesforce: salesforceLoader.write(PEOPLE), sheet: smartsheet.write(PEOPLE) };
    const dashboard = await journeys.startProgram('Two homes');
    await importFile(dashboard, salesforceLoader.fileName, records.salesforce);
    await importFile(dashboard, smartsheet.fileName, records.sheet);
    expect(await importCount(dashboard, 'Added')).toBe(0);

    await dashboard.getByRole('link', { name: /settings/i }).click();
    const program = dashboard.locator('details', { has: dashboard.getByText('Two homes', { exact: true }) });
    await program.getByText('Two homes', { exact: true }).click();
    await program.getByText('Fields that belong to another system').click();
    const setHome = (field: string, { form }: TargetSystem) =>
      program.getByLabel(`${field} belongs to`, { exact: true }).selectOption({ label: form });
    await setHome('Title', salesforceLoader);
    for (const field of ['Status', 'Searchable', 'Left on']) await setHome(field, smartsheet);
    await program.getByRole('button', { name: 'Save' }).click();
    await program.getByText('Saved.').waitFor();

    await journeys.visit(['promotion', 'departure']);
    await dashboard.bringToFront();
    const download = await exportQueue(journeys.muster, dashboard);
    const { script } = salesforceLoader;
    const salesforce = await journeys.apply(download, { script, records: records.salesforce, only: /-salesforce-/ });
    const sheet = await journeys.apply(download, {
      script: smartsheet.script,
      records: records.sheet,
      only: /-smartsheet-/,
    });

    // Either file still has the old values of what the other system keeps: they say nothing.
    await importFile(dashboard, salesforceLoader.fileName, salesforce);
    expect(await importCount(dashboard, 'Corrections landed')).toBe(1);
    expect(await importCount(dashboard, 'Reopened')).toBe(0);
    await importFile(dashboard, smartsheet.fileName, sheet);
    expect(await importCount(dashboard, 'Corrections landed')).toBe(3);
    expect(await importCount(dashboard, 'Reopened')).toBe(0);
    await importFile(dashboard, salesforceLoader.fileName, salesforce);
    expect(await importCount(dashboard, 'Unchanged')).toBe(PEOPLE.length);
    await dashboard.getByRole('link', { name: /^Queue/ }).click();
    await dashboard.getByText('4 landed').waitFor();
    await dashboard.getByText('2 files in it').waitFor();
    await dashboard.getByText('The queue is empty').waitFor();
    await dashboard.close();
  });
});
