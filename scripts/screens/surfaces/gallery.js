/** Every component of Muster in every state: from right to left, with more contrast and with forced colours as well. */
export const gallery = {
  name: 'gallery',
  widths: [360, 1100],
  otherWidths: [320],
  isTranslated: false,
  async *nothing(stage) {
    const page = await stage.openGallery();
    yield { state: 'components', page, isWhole: true };
    yield { state: 'components-more-contrast', page, isWhole: true, media: { contrast: 'more' } };
    yield { state: 'components-forced-colours', page, isWhole: true, media: { forcedColors: 'active' } };
    yield { state: 'components-rtl', page: await stage.openGallery('?dir=rtl'), isWhole: true };
  },
};
