/** Milliseconds that the longest import may take. */
const TIMEOUT = 3_600_000;

/** Milliseconds between two looks. */
const POLLING = 25;

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
  // Asked for in the page itself and by plain selectors: looking for roles again and again would be work of ours in a page that is watched.
  const seen = (what, argument) =>
    muster.whileOpen(dashboard.waitForFunction(what, argument, { timeout: TIMEOUT, polling: POLLING }));
  const chosen = performance.now();
  await dashboard.locator('input[type=file]').setInputFiles(file);
  await seen(() => document.querySelector('.action-bar .primary:enabled, main [role=alert]'));
  const previewed = performance.now();
  const refused = await dashboard.evaluate(() => document.querySelector('main [role=alert]')?.innerText);
  if (refused !== undefined) return { refused, preview: previewed - chosen };
  await dashboard.locator('.action-bar .primary').click();
  await seen(
    (text) => [...document.querySelectorAll('h1, h2')].some((one) => one.innerText === text),
    `${name} is imported`,
  );
  return { preview: previewed - chosen, write: performance.now() - previewed };
}
