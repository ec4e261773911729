/** The first run: before anything is there, a name that cannot be taken, and with a program. */
export const firstRun = {
  name: 'first-run',
  widths: [360, 1440],
  isTranslated: true,
  async *nothing(stage) {
    const page = await stage.open('dashboard.html#/welcome');
    await page.locator('h1').waitFor();
    yield { state: 'empty', page };
    await page.locator('form button[type=submit]').first().click();
    await page.locator('[role=alert]').waitFor();
    yield { state: 'error', page };
  },
  async *typical(stage) {
    const page = await stage.open('dashboard.html#/welcome');
    await page.locator('.step').first().waitFor();
    yield { state: 'with-program', page };
  },
};
