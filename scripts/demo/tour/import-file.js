import { basename } from 'node:path';

const COUNTS = ['Added', 'Updated', 'Unchanged', 'Refused', 'Corrections landed', 'Reopened', 'Conflicts'];

async function readCounts(dashboard) {
  const shown = [];
  for (const label of COUNTS) {
    const item = dashboard.locator('.done dl > div', { has: dashboard.getByText(label, { exact: true }) });
    if ((await item.count()) === 0) continue;
    const number = await item.locator('dd').innerText();
    if (number !== '0') shown.push(`${label.toLowerCase()} ${number}`);
  }
  return shown.join(', ') || 'nothing changed';
}

// Where a row may be someone Muster knows, the demo's user takes it for that person.
async function answerQuestions(dashboard) {
  for (const question of await dashboard.getByRole('group', { name: /Line \d+( and \d+ more)?$/ }).all()) {
    await question.getByRole('radio').first().check();
  }
}

/** Imports one file through the dashboard as a user does: choose, look at what was recognised, import. Answers with the counts. */
export async function importFile(dashboard, journal, file) {
  const name = basename(file);
  await dashboard.getByRole('link', { name: 'Import', exact: true }).click();
  const another = dashboard.getByRole('button', { name: 'Import another file' });
  if (await another.isVisible()) await another.click();
  const [chooser] = await Promise.all([
    dashboard.waitForEvent('filechooser'),
    dashboard.getByRole('button', { name: 'Choose files' }).first().click(),
  ]);
  await chooser.setFiles(file);
  const asContacts = dashboard.getByRole('button', { name: 'Import as contacts instead' });
  const planned = dashboard.getByRole('button', { name: / New$/ });
  await asContacts.or(planned).waitFor();
  if (await asContacts.isVisible()) await asContacts.click();
  await planned.waitFor();
  const form = await dashboard
    .locator('dl > div', { has: dashboard.getByText('Format', { exact: true }) })
    .locator('dd')
    .innerText();
  await journal.show(dashboard, `choose-${name.replace(/\W+/g, '-')}`, `Choose ${name}`, `Recognised: ${form}`);
  await answerQuestions(dashboard);
  await dashboard.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
  await dashboard.getByRole('heading', { name: `${name} is imported` }).waitFor();
  const counts = await readCounts(dashboard);
  await journal.show(dashboard, `import-${name.replace(/\W+/g, '-')}`, `Import ${name}`, counts);
}
