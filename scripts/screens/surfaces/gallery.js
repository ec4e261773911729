/** Every component of Muster in every state, from left to right and from right to left. */
export const gallery = {
  name: 'gallery',
  widths: [360, 1100],
  isTranslated: false,
  async *nothing(stage) {
    const page = await stage.open('gallery.html');
    yield { state: 'components', page, isWhole: true };
    await page.goto(`${page.url()}?dir=rtl`);
    await page.locator('main section').first().waitFor();
    yield { state: 'components-rtl', page, isWhole: true };
  },
};
