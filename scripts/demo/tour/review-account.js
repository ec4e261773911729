/** The region in which the card shows the run. */
const RUN = { name: 'Review run', exact: true };

/** What the demo's consultant does with the contact whose profile the run has opened: settled where the demo has the page, else skipped. */
async function settleOne(page, journal) {
  const run = page.getByRole('region', RUN);
  const verdict = page.getByRole('heading', { name: /^Still right/ });
  const absent = page.locator('.demo-absent');
  await run.waitFor();
  await verdict.or(absent).first().waitFor();
  const isAbsent = await absent.isVisible();
  await page.keyboard.press(isAbsent ? 'f' : 's');
  await page
    .getByRole('status')
    .getByText(isAbsent ? /skipped in this run/ : 'Marked as verified')
    .waitFor();
  if (!isAbsent) await journal.show(page, 'run', 'Verify with one key', 'Still right: verified, and who comes next');
  return isAbsent;
}

/**
 * A short review run over the contacts of one account: made on the dashboard, gone through with keys on the profiles that each press of Next
 * opens, and ended.
 */
export async function reviewAccount(context, dashboard, journal, account) {
  await dashboard.bringToFront();
  await dashboard.getByRole('link', { name: 'Review run', exact: true }).click();
  await dashboard.getByLabel('Verified').selectOption('At any time');
  await dashboard.getByLabel('Account').fill(account);
  const fits = dashboard.getByText(/^[1-9] contacts? fits?/);
  await fits.waitFor();
  const count = Number.parseInt(await fits.innerText(), 10);
  await journal.show(
    dashboard,
    'run-new',
    'Make a work list',
    `${count} contacts at ${account}, in the order of the run`,
  );

  const start = dashboard.getByRole('button', { name: 'Start and open the first profile' });
  const [page] = await Promise.all([context.waitForEvent('page'), start.click()]);
  let skipped = 0;
  for (let settled = 0; settled < count; settled += 1) {
    if (settled > 0) {
      const before = page.url();
      await page.keyboard.press('g');
      await page.waitForURL((url) => url.href !== before);
    }
    if (await settleOne(page, journal)) skipped += 1;
  }
  const run = page.getByRole('region', RUN);
  await run.getByRole('button', { name: 'Finish the run' }).click();
  await page.getByRole('region', { name: 'Review run ended' }).waitFor();
  await journal.show(
    page,
    'run-ended',
    'Finish the run',
    `${count - skipped} verified, ${skipped} skipped: not part of the demo`,
  );
  await page.close();
}
