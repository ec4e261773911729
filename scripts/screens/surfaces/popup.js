async function openPopup(stage) {
  const page = await stage.open('popup.html');
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  return page;
}

/** The popup, as wide as it makes itself: before anything is there, on an ordinary day, paused, with the longest names, and when the records cannot be read. */
export const popup = {
  name: 'popup',
  widths: [360],
  isTranslated: true,
  async *nothing(stage) {
    yield { state: 'empty', page: await openPopup(stage) };
  },
  async *typical(stage) {
    const page = await openPopup(stage);
    yield { state: 'typical', page };
    await stage.changeSettings({ isPaused: true });
    yield { state: 'paused', page };
    await stage.changeSettings({ isPaused: false, surface: 'unset' });
    yield { state: 'surface-not-chosen', page };
    await stage.changeSettings({ surface: 'overlay' });
  },
  async *extreme(stage) {
    yield { state: 'extreme', page: await openPopup(stage) };
  },
  async *run(stage) {
    yield { state: 'run-under-way', page: await openPopup(stage) };
  },
  async *broken(stage) {
    yield { state: 'broken', page: await openPopup(stage) };
  },
};
