import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findMisfits } from './find-misfits.js';

const HEIGHT = 900;

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
   * Takes a state in each theme and width that it is wanted in: what the window shows, or the whole page. At `otherWidths` it
   * is looked at without a picture. `media` is what else the user asks of the browser, such as more contrast.
   */
  async take({ surface, state, page, language, themes, widths, otherWidths, isWhole = false, media = {} }) {
    const about = { surface, state, language };
    const folder = join(this.#folder, surface);
    await mkdir(folder, { recursive: true });
    for (const width of [...widths, ...otherWidths]) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const theme of widths.includes(width) ? themes : []) {
        await page.emulateMedia({ contrast: null, forcedColors: null, ...media, colorScheme: theme });
        const file = `${state}.${language}.${theme}.${width}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: isWhole, animations: 'disabled', caret: 'hide' });
        this.pictures.push({ ...about, theme, width, file: `${surface}/${file}` });
      }
      for (const misfit of await page.evaluate(findMisfits))
        this.misfits.add(`${surface} ${state} ${language} ${width}: ${misfit}`);
    }
  }
}
