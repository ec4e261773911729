import { join } from 'node:path';

// A batch says "exported" once the browser has written its file.
async function exportAs(dashboard, journal, target, folder) {
  await dashboard.getByRole('button', { name: /^Export .*corrections?…$/ }).click();
  await dashboard.getByText(/^File format:/).click();
  await dashboard.getByRole('radio', { name: target }).click();
  await dashboard.getByRole('heading', { name: target }).first().waitFor();
  await dashboard.getByRole('button', { name: /^Save (the file|\d+ files as a zip)$/ }).click();
  const batch = dashboard
    .getByRole('listitem')
    .filter({ hasText: `${target} ·` })
    .first();
  await batch.getByText('exported', { exact: true }).waitFor();
  const file = join(folder, await batch.getByRole('heading').innerText());
  const [size] = /\d+ (rows?|files? in it)/.exec(await batch.innerText());
  journal.note(`Export as ${target}`, `${size}, counted as exported once the file was written`, file);
  return { batch, file };
}

/**
 * Exports the queue in both forms: as a sheet to look at, whose corrections are then taken back, and as the update that
 * goes to the system of record. Answers with the path of the latter.
 */
export async function exportQueue(dashboard, journal, folder) {
  await dashboard.getByRole('link', { name: /^Queue/ }).click();
  const waiting = dashboard.getByRole('heading', { name: /^Waiting/ });
  await waiting.waitFor();
  await journal.show(
    dashboard,
    'queue',
    'Open the queue',
    `${await waiting.locator('.count').innerText()} corrections wait`,
  );

  const sheet = await exportAs(dashboard, journal, 'CSV for Excel', folder);
  await sheet.batch.getByRole('button', { name: 'Take back' }).click();
  await sheet.batch.getByRole('group').getByRole('button', { name: 'Take back' }).click();
  await sheet.batch.getByText('taken back', { exact: true }).waitFor();
  journal.note('Take the sheet back', 'Its corrections wait in the queue again');

  const { file } = await exportAs(dashboard, journal, 'Salesforce Data Loader', folder);
  await journal.show(dashboard, 'exported', 'Look at the queue', 'What is out in a file, and what cannot go into one');
  return file;
}
