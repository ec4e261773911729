import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ON_A_SHEET = 15;

const STYLE = `
  body { margin: 16px; background: #8a8f91; color: #fff; font: 13px/1.4 system-ui, sans-serif; }
  h2 { margin: 16px 0 8px; font-size: 16px; }
  .sheet { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; width: 1560px; }
  figure { margin: 0; min-width: 0; }
  figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .sheet.wide { grid-template-columns: repeat(3, 1fr); }
  img { display: block; width: 100%; height: 400px; object-fit: contain; object-position: top left; }
  .wide img { height: 320px; }
`;

/**
 * Writes `index.html` with all pictures, and sheets of them as PNG, so that a person sees many at a glance. Answers with the number of
 * sheets.
 */
export async function writeSheets(browser, folder, pictures) {
  const sheets = groupBy(
    pictures,
    ({ surface, theme, language, width }) => `${surface}-${language}-${theme}-${width}`,
  ).flatMap(([name, all]) =>
    Array.from({ length: Math.ceil(all.length / ON_A_SHEET) }, (_, at) => ({
      name: `${name}-${at + 1}`,
      shown: all.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
    })),
  );
  const index = join(folder, 'index.html');
  const html = sheets.map(
    ({ name, shown }) =>
      `<h2>${name}</h2><div class="${shown[0].width > 600 ? 'sheet wide' : 'sheet'}" id="${name}">${shown.map(figure).join('')}</div>`,
  );
  await writeFile(
    index,
    `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>${html.join('')}`,
  );
  const page = await browser.newPage();
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(pathToFileURL(index).href);
  for (const { name } of sheets) await page.locator(`#${name}`).screenshot({ path: join(folder, `sheet-${name}.png`) });
  return sheets.length;
}

function figure({ state, file }) {
  return `<figure><figcaption>${state}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`;
}

function groupBy(all, keyOf) {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
