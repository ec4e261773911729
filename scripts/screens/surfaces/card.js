/** What opens by a key on the card, and by what it is known. */
const OPENED = [
  ['departure', ['l'], 'form'],
  ['log-a-use', ['u'], 'form'],
  ['next-action', ['t'], 'form'],
  ['status', ['p'], '[role=menu]'],
  ['pause', ['p', 'Enter'], 'form'],
  ['not-this-person', ['x'], '.confirm'],
  ['keys', ['?'], '.keys'],
];

/** The card in each of its states, from samples: those too that no page of the demo brings about. */
export const card = {
  name: 'card',
  widths: [320, 420],
  isTranslated: true,
  async *nothing(stage) {
    const page = await stage.openGallery();
    const show = async (state) => {
      await page.goto(page.url().replace(/\?.*|$/, `?card=${state}&lang=${stage.language}`));
      await page.locator('.card > *').first().waitFor();
    };
    for (const state of await page.locator('#card-states a').allTextContents()) {
      await show(state);
      yield { state, page, isWhole: true };
    }
    for (const [state, keys, selector] of OPENED) {
      await show('title-changed');
      await page.locator('.card').focus();
      for (const key of keys) await page.keyboard.press(key);
      await page.locator(`.card ${selector}`).first().waitFor();
      yield { state: `open-${state}`, page, isWhole: true };
    }
  },
};
