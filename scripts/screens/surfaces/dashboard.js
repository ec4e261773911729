const SCREENS = [
  'contacts',
  'queue',
  'review',
  'run',
  'agenda',
  'nominations',
  'issues',
  'import',
  'history',
  'learnt',
  'health',
  'settings',
];

const LETTER = {
  name: 'letter.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Dear reader,\n\nthis is a letter.\n'),
};

async function* walk(stage, suffix) {
  const page = await stage.open('dashboard.html');
  for (const screen of SCREENS) {
    await page.goto(page.url().replace(/#.*|$/, `#/${screen}`));
    await page.locator('main h1').first().waitFor();
    yield { state: `${screen}-${suffix}`, page };
  }
  await page.close();
}

async function* visitContact(stage, suffix) {
  const page = await stage.open('dashboard.html#/contacts');
  await page.locator('a.contact-line').first().click();
  await page.locator('.detail h1, .detail h2').first().waitFor();
  yield { state: `contact-${suffix}`, page };
  await page.close();
}

/** Each screen of the dashboard: with no program, on an ordinary day, and with the longest names. */
export const dashboard = {
  name: 'dashboard',
  widths: [360, 1440],
  isTranslated: false,
  nothing: (stage) => walk(stage, 'empty'),
  async *typical(stage) {
    yield* walk(stage, 'typical');
    yield* visitContact(stage, 'typical');
    const page = await stage.open('dashboard.html#/import');
    await page.locator('input[type=file]').setInputFiles(LETTER);
    await page.locator('[role=alert]').waitFor();
    yield { state: 'import-error', page };
  },
  async *extreme(stage) {
    yield* walk(stage, 'extreme');
    yield* visitContact(stage, 'extreme');
  },
  async *run(stage) {
    const page = await stage.open('dashboard.html#/run');
    await page.locator('main h1').first().waitFor();
    yield { state: 'run-under-way', page };
  },
};
