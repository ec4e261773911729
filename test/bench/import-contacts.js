/** Milliseconds that the longest import may take. */
const TIMEOUT = 1_800_000;

/** Makes the program of the bench, through the first run. Answers with the dashboard. */
export async function openProgram(muster) {
  const dashboard = await muster.openDashboard('#/welcome');
  await dashboard.getByLabel('Name of the program').fill('Bench');
  await dashboard.getByRole('button', { name: 'Create program' }).click();
  await dashboard.getByText('Your program: Bench').waitFor();
  await dashboard.getByRole('radio', { name: 'On the profile' }).click();
  return dashboard;
}

/** Goes to the screen on which files are chosen. */
export async function openImport(dashboard) {
  await dashboard.getByRole('link', { name: 'Import', exact: true }).click();
  await dashboard.getByRole('heading', { name: 'Drop your files here' }).waitFor();
}

/**
 * Imports a file on the screen for it. Answers with the milliseconds from its choice to the preview, and from the go-ahead to the end;
 * or with the sentence by which the file is refused.
 */
export async function importContacts(muster, dashboard, file, name) {
  const go = dashboard.getByRole('button', { name: /^Import [\d,]+ rows?$/, disabled: false });
  const refusal = dashboard.getByRole('main').getByRole('alert');
  const chosen = performance.now();
  await dashboard.locator('input[type=file]').setInputFiles(file);
  await muster.whileOpen(go.or(refusal).first().waitFor({ timeout: TIMEOUT }));
  const previewed = performance.now();
  if (await refusal.isVisible()) return { refused: await refusal.innerText(), preview: previewed - chosen };
  await go.click();
  await muster.whileOpen(dashboard.getByRole('heading', { name: `${name} is imported` }).waitFor({ timeout: TIMEOUT }));
  return { preview: previewed - chosen, write: performance.now() - previewed };
}
