/** The panel beside a tab in front: it is opened first, and the tab after it. */
async function* takeBeside(stage, state, openTab, selector = '.card h2') {
  const page = await stage.open('sidepanel.html');
  const tab = await openTab();
  await tab.bringToFront();
  await page.locator(selector).first().waitFor();
  yield { state, page };
  await page.close();
  await tab.close();
}

async function* takeProfile(stage, state, slug, selector) {
  const openTab = async () => {
    const tab = await stage.openProfile(slug);
    await tab.locator('.demo-name-row').first().waitFor();
    return tab;
  };
  yield* takeBeside(stage, state, openTab, selector);
}

const MARA = 'mara-ellingsen-demo';

/** The side panel, for pages of each kind. */
export const sidePanel = {
  name: 'side-panel',
  widths: [360, 480],
  otherWidths: [320],
  isTranslated: true,
  nothing: (stage) => takeProfile(stage, 'no-program', MARA),
  async *typical(stage) {
    yield* takeBeside(stage, 'nobody', () => stage.open('manifest.json'));
    yield* takeProfile(stage, 'promoted', 'kwabena-tolliver-osei-demo');
    yield* takeProfile(stage, 'left', 'priyanka-vasterholm-demo');
    yield* takeProfile(stage, 'unreadable', 'amadou-silverthread-demo');
    yield* takeProfile(stage, 'stranger', 'sofia-lindqvale-potter-demo');
  },
  extreme: (stage) => takeProfile(stage, 'extreme', 'kwabena-tolliver-osei-demo'),
  run: (stage) => takeProfile(stage, 'run-under-way', MARA),
  broken: (stage) => takeProfile(stage, 'broken', MARA, '[role=alert]'),
};
