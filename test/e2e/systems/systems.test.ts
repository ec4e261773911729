import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCount, importFile } from '../steps';
import { excel } from './excel';
import { excelCsv } from './excel-csv';
import { hubspot } from './hubspot';
import { startJourneys, type Journeys } from './journey';
import { json } from './json';
import { PEOPLE } from './people';
import { referenceEdge } from './reference-edge';
import { roInnovation } from './ro-innovation';
import { salesforceLoader } from './salesforce-loader';
import { salesforceWizard } from './salesforce-wizard';
import { smartsheet } from './smartsheet';
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
    await dashboard.getByRole('link', { name: 'Queue' }).click();
    await dashboard.getByText(`${corrected} landed`).waitFor();
    await dashboard.getByText('The queue is empty').waitFor();

    await importFile(dashboard, fileName, next);
    expect(await importCount(dashboard, 'Unchanged')).toBe(PEOPLE.length);
    await dashboard.close();
  });
});
