import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findMisfits } from './find-misfits.js';

const HEIGHT = 900;
/** Widths at which Muster's own pages are looked at without a picture; 640 is 1280 at 200 %. */
const OTHER_WIDTHS = [320, 640, 1024, 2560];

/** Takes the pictures, and keeps what does not fit. */
export class Album {
  /** Each with its surface, state, language, theme, width and file. */
  pictures = [];
  misfits = new Set();
  #folder;

  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * Takes a state in each theme and width that it is wanted in: what the window shows, or the whole page. `hasOneWidth`:
   * what decides by itself how wide it is.
   */
  async take({ surface, state, page, language, themes, widths, hasOneWidth = false, isWhole = false }) {
    const about = { surface, state, language };
    const folder = join(this.#folder, surface);
    await mkdir(folder, { recursive: true });
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        const file = `${state}.${language}.${theme}.${width}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: isWhole, animations: 'disabled', caret: 'hide' });
        this.pictures.push({ ...about, theme, width, file: `${surface}/${file}` });
      }
      await this.#look(page, about, width);
    }
    if (!hasOneWidth)
      for (const width of OTHER_WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        await this.#look(page, about, width);
      }
  }

  async #look(page, { surface, state, language }, width) {
    for (const misfit of await page.evaluate(findMisfits))
      this.misfits.add(`${surface} ${state} ${language} ${width}: ${misfit}`);
  }
}
