/** The panel stands beside the tab in front: it is opened first, and the page after it. */
async function openPanel(stage, openPage) {
  const page = await stage.open('sidepanel.html');
  const tab = await openPage();
  await tab.bringToFront();
  await page.locator('.card h2').first().waitFor();
  return { page, tab };
}

const profile = (stage, slug) => async () => {
  const tab = await stage.openProfile(slug);
  await tab.locator('.demo-name-row').first().waitFor();
  return tab;
};

/** The side panel, for pages of each kind. */
export const sidePanel = {
  name: 'side-panel',
  widths: [360, 480],
  isTranslated: true,
  async *nothing(stage) {
    yield { state: 'no-program', ...(await openPanel(stage, profile(stage, 'mara-ellingsen-demo'))) };
  },
  async *typical(stage) {
    yield { state: 'nobody', ...(await openPanel(stage, () => stage.open('manifest.json'))) };
    for (const [state, slug] of [
      ['promoted', 'kwabena-tolliver-osei-demo'],
      ['left', 'priyanka-vasterholm-demo'],
      ['unreadable', 'amadou-silverthread-demo'],
      ['stranger', 'sofia-lindqvale-potter-demo'],
    ])
      yield { state, ...(await openPanel(stage, profile(stage, slug))) };
  },
  async *extreme(stage) {
    yield { state: 'extreme', ...(await openPanel(stage, profile(stage, 'kwabena-tolliver-osei-demo'))) };
  },
  async *run(stage) {
    yield { state: 'run-under-way', ...(await openPanel(stage, profile(stage, 'mara-ellingsen-demo'))) };
  },
};
