import { fileURLToPath } from 'node:url';

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

const ISSUES = ['duplicate', 'status', 'email', 'no-title', 'no-profile'];

const CONTACTS = fileURLToPath(new URL('../../demo/program/data-loader.csv', import.meta.url));
const LETTER = {
  name: 'letter.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Dear reader,\n\nthis is a letter.\n'),
};

async function goTo(page, route, selector = 'main h1') {
  await page.goto(page.url().replace(/#.*|$/, `#/${route}`));
  await page.locator(selector).first().waitFor();
}

async function* walk(stage, suffix) {
  const page = await stage.open('dashboard.html');
  for (const screen of SCREENS) {
    await goTo(page, screen);
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

/** What opens on a screen when something is chosen there. */
async function* goDeeper(stage) {
  const page = await stage.open('dashboard.html');
  await goTo(page, 'contacts', '.contact-slot');
  for (const at of [0, 1]) await page.locator('.contact-slot input[type=checkbox]').nth(at).click();
  await page.locator('.selection-bar button').first().click();
  await page.locator('.bulk').waitFor();
  yield { state: 'contacts-bulk', page };
  for (const kind of ISSUES) {
    await goTo(page, `issues/${kind}`, '.issue');
    yield { state: `issues-${kind}`, page };
  }
  await goTo(page, 'issues/duplicate', '.pair');
  await page.locator('.pair .button:not(.plain)').first().click();
  await page.locator('.action-bar').waitFor();
  yield { state: 'issues-merge', page };
  await goTo(page, 'queue', '.button.primary');
  await page.locator('.page-head .button.primary').click();
  await page.locator('.action-bar').waitFor();
  yield { state: 'queue-export', page };
  await page.close();
}

async function* importFiles(stage) {
  const page = await stage.open('dashboard.html#/import');
  await page.locator('input[type=file]').setInputFiles(LETTER);
  await page.locator('[role=alert]').waitFor();
  yield { state: 'import-refused', page };
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(CONTACTS);
  await page.locator('.action-bar .button.primary').waitFor();
  yield { state: 'import-plan', page };
  await page.close();
}

/** Each screen of the dashboard: with no program, with an empty one, on an ordinary day, with the longest names, and when the records cannot be read. */
export const dashboard = {
  name: 'dashboard',
  widths: [360, 1440],
  otherWidths: [320, 640, 1024, 2560],
  isTranslated: true,
  async *nothing(stage) {
    const page = await stage.open('dashboard.html');
    for (const screen of ['contacts', 'health', 'settings']) {
      await goTo(page, screen);
      yield { state: `${screen}-no-program`, page };
    }
  },
  empty: (stage) => walk(stage, 'empty'),
  async *typical(stage) {
    yield* walk(stage, 'typical');
    yield* visitContact(stage, 'typical');
    yield* goDeeper(stage);
    yield* importFiles(stage);
  },
  async *extreme(stage) {
    yield* walk(stage, 'extreme');
    yield* visitContact(stage, 'extreme');
  },
  async *run(stage) {
    const page = await stage.open('dashboard.html');
    await goTo(page, 'run');
    yield { state: 'run-under-way', page };
  },
  async *broken(stage) {
    const page = await stage.open('dashboard.html');
    for (const screen of ['contacts', 'health']) {
      await goTo(page, screen, 'main [role=alert]');
      yield { state: `${screen}-broken`, page };
    }
  },
};
