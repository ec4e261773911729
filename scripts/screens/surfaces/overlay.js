const PILL = 'button[aria-haspopup=dialog]';

async function openProfile(stage, slug) {
  const page = await stage.openProfile(slug);
  await page.locator(PILL).waitFor();
  return page;
}

async function openCard(page) {
  await page.locator(PILL).click();
  await page.locator('.card h2').first().waitFor();
}

/** A departure as the card shows it before it is confirmed: opened by its key. */
async function openDeparture(page) {
  await page.keyboard.press('l');
  await page.locator('.card form, .card .confirm').first().waitFor();
}

const PEOPLE = [
  ['still-right', 'mara-ellingsen-demo'],
  ['promoted', 'kwabena-tolliver-osei-demo'],
  ['left', 'priyanka-vasterholm-demo'],
  ['left-for-nowhere', 'tadeusz-brightwater-demo'],
  ['extra-role', 'noor-achterberg-lim-demo'],
  ['renamed-company', 'joaquin-merrydew-demo'],
  ['half-rendered', 'hiroko-pennington-abe-demo'],
  ['unreadable', 'amadou-silverthread-demo'],
  ['german-page', 'annegret-wolkenfels-demo'],
];

/** The pill and the card over LinkedIn's pages of either front end. */
export const overlay = {
  name: 'overlay',
  widths: [360, 1440],
  otherWidths: [320, 640, 2560],
  isTranslated: true,
  async *typical(stage) {
    const first = await openProfile(stage, PEOPLE[0][1]);
    yield { state: 'pill', page: first };
    await first.close();
    for (const [state, slug] of PEOPLE) {
      const page = await openProfile(stage, slug);
      await openCard(page);
      yield { state, page };
      if (state === 'left') {
        await openDeparture(page);
        yield { state: 'departure', page };
      }
      if (state === 'promoted') {
        await page.keyboard.press('a');
        await page.locator('.card-said:not(:empty)').waitFor();
        yield { state: 'accepted', page };
      }
      await page.close();
    }
  },
  async *extreme(stage) {
    for (const [state, slug] of PEOPLE.slice(0, 3)) {
      const page = await openProfile(stage, slug);
      await openCard(page);
      yield { state: `extreme-${state}`, page };
      await page.close();
    }
  },
  async *run(stage) {
    const page = await openProfile(stage, PEOPLE[0][1]);
    await openCard(page);
    yield { state: 'run-under-way', page };
  },
  async *broken(stage) {
    const page = await stage.openProfile(PEOPLE[0][1]);
    await page.keyboard.press('Alt+KeyM');
    await page.locator('.card [role=alert]').waitFor();
    yield { state: 'broken', page };
  },
};
