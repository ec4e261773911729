import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** What a sheet holds: narrow pictures in two rows of six, wide ones in three rows of three. */
const SHEETS = { narrow: 12, wide: 9 };
const isWide = ({ width }) => width > 600;

// A sheet that is asked for by name stands alone: the pictures of the others are not even read.
const STYLE = `
  body { margin: 16px; background: #8a8f91; color: #fff; font: 13px/1.4 system-ui, sans-serif; }
  body:has(section:target) section:not(:target) { display: none; }
  h2 { margin: 16px 0 8px; font-size: 16px; }
  .sheet { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; width: 1560px; }
  figure { margin: 0; min-width: 0; }
  figcaption { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .sheet.wide { grid-template-columns: repeat(3, 1fr); }
  img { display: block; width: 100%; height: 560px; object-fit: contain; object-position: top left; }
  .wide img { height: 320px; }
`;

/**
 * Writes `index.html` with all pictures, and sheets of them as PNG, so that a person sees many at a glance. Answers with the number of
 * sheets.
 */
export async function writeSheets(folder, pictures) {
  const groups = Map.groupBy(
    pictures,
    ({ surface, theme, language, width }) => `${surface}-${language}-${theme}-${width}`,
  );
  const sheets = [...groups]
    .sort()
    .flatMap(([name, all]) =>
      cut(all, isWide(all[0]) ? SHEETS.wide : SHEETS.narrow).map((shown, at) => ({ name: `${name}-${at + 1}`, shown })),
    );
  const index = join(folder, 'index.html');
  await writeFile(
    index,
    `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>${sheets.map(section).join('')}`,
  );
  const browser = await chromium.launch({
    executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1400 } });
  for (const { name } of sheets) {
    await page.goto(`${pathToFileURL(index).href}#${name}`);
    await page.waitForFunction(isLoaded);
    await page.locator(':target .sheet').screenshot({ path: join(folder, `sheet-${name}.png`) });
  }
  await browser.close();
  return sheets.length;
}

function cut(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** Runs in the page: whether the pictures of the sheet are there. */
function isLoaded() {
  return [...document.querySelectorAll(':target img')].every(({ complete }) => complete);
}

function section({ name, shown }) {
  const wide = isWide(shown[0]) ? ' wide' : '';
  return `<section id="${name}"><h2>${name}</h2><div class="sheet${wide}">${shown.map(figure).join('')}</div></section>`;
}

function figure({ state, file }) {
  return `<figure><figcaption>${state}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;
}
