import { fileURLToPath } from 'node:url';
import { PEOPLE } from '../profiles.js';
import { importFile } from './import-file.js';
import { reviewAccount } from './review-account.js';
import { setUpProgram } from './set-up-program.js';
import { visitProfiles } from './visit-profiles.js';

const FILES = [
  'data-loader.csv',
  'salesforce-report.csv',
  'connections.csv',
  'sheet.csv',
  'assets.csv',
  'nominations.csv',
];

/** The path of a file of the sample program. */
export function programFile(name) {
  return fileURLToPath(new URL(`../program/${name}`, import.meta.url));
}

/**
 * What the demo's consultant does before anything goes out: the first run, the imports, a short review run, a visit of every profile. Answers
 * the dashboard.
 */
export async function workProgram(context, extension, journal) {
  const dashboard = await context.newPage();
  await dashboard.goto(`${extension}/dashboard.html#/welcome`);
  await setUpProgram(dashboard, journal);
  for (const name of FILES) await importFile(dashboard, journal, programFile(name));
  const { account } = PEOPLE.find(({ scenario }) => scenario === 'still-right');
  await reviewAccount(context, dashboard, journal, account);
  await visitProfiles(await context.newPage(), journal);
  await dashboard.bringToFront();
  return dashboard;
}
