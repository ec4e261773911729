/** Every component of Muster in every state: from right to left, with more contrast and with forced colours as well. */
export const gallery = {
  name: 'gallery',
  widths: [360, 1100],
  otherWidths: [320],
  isTranslated: false,
  async *nothing(stage) {
    const page = await stage.open('gallery.html');
    yield { state: 'components', page, isWhole: true };
    yield { state: 'components-more-contrast', page, isWhole: true, media: { contrast: 'more' } };
    yield { state: 'components-forced-colours', page, isWhole: true, media: { forcedColors: 'active' } };
    await page.goto(`${page.url()}?dir=rtl`);
    await page.locator('main section').first().waitFor();
    yield { state: 'components-rtl', page, isWhole: true };
  },
};
