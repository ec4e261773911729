/** The card in each of its states, from samples: those too that no page of the demo brings about. */
export const card = {
  name: 'card',
  widths: [320, 420],
  isTranslated: true,
  async *nothing(stage) {
    const page = await stage.open('gallery.html');
    for (const state of await page.locator('#card-states a').allTextContents()) {
      await page.goto(page.url().replace(/\?.*|$/, `?card=${state}&lang=${stage.language}`));
      await page.locator('.card > *').first().waitFor();
      yield { state, page, isWhole: true };
    }
  },
};
