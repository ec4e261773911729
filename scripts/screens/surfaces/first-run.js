async function openWelcome(stage, selector) {
  const page = await stage.open('dashboard.html#/welcome');
  await page.locator(selector).first().waitFor();
  return page;
}

/** The first run: before anything is there, a name that cannot be taken, with a program, and when the records cannot be read. */
export const firstRun = {
  name: 'first-run',
  widths: [360, 1440],
  otherWidths: [320, 640, 1024, 2560],
  isTranslated: true,
  async *nothing(stage) {
    const page = await openWelcome(stage, 'h1');
    yield { state: 'empty', page };
    await page.locator('form button[type=submit]').first().click();
    await page.locator('[role=alert]').waitFor();
    yield { state: 'error', page };
  },
  async *typical(stage) {
    yield { state: 'with-program', page: await openWelcome(stage, '.step') };
  },
  async *broken(stage) {
    yield { state: 'broken', page: await openWelcome(stage, '[role=alert]') };
  },
};
