/**
 * `npm run design`: writes docs/design.md and its pictures from the page of components that the build for tests has
 * (test/gallery), so that the document shows what there is.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { buildExtension } from './demo/build-extension.js';
import { openStage } from './screens/stage.js';

const DOCS = fileURLToPath(new URL('../docs', import.meta.url));
const IMAGES = join(DOCS, 'images/design');
const WIDTH = 760;

const HEAD = `# Design

Calm, dense, quick: closer to a good mail client than to a CRM. One set of tokens and components for the overlay, the side panel, the popup and
the dashboard. This file is written by \`npm run design\` from the page of components (\`test/gallery\`), which only the build for tests has:
\`gallery.html\`, with \`?theme=dark\`, \`?dir=rtl\`, \`?lang=de\`, and \`?card=left-company\` for one state of the card.

- **Looks.** Light and dark follow the browser (on LinkedIn, the theme of its page). Who asks for more contrast gets other values of the same
  tokens; with forced colours everything that is chosen or filled keeps an edge. \`test/ui/theme/contrast.test.ts\` computes the contrast of every
  pair of words and ground: at least 4.5, with more contrast at least 7.
- **Never colour alone.** A status has a drawing and a word, a verdict too; a meter has parts and words.
- **Motion.** Only what opens or turns moves, for 90 to 180 ms, and not at all for who asks for less motion.
- **Direction.** Sheets say before and after, never left and right; icons that point turn round. \`test/ui/theme/sheets.test.ts\` holds both.
- **Sizes.** In pixels, from 320 to 2560 wide and at 200 % zoom; nothing scrolls sideways but a table that says so. \`npm run screens\` checks each screen.
- **Keyboard.** Whatever opens takes the keyboard and gives it back; what has it shows a ring.
`;

/** Runs in the page: what it says of each component. */
function readSections() {
  return [...document.querySelectorAll('section[data-file]')].map((section) => ({
    id: section.id,
    name: section.querySelector('h2').textContent,
    file: section.dataset.file,
    purpose: section.querySelector('.purpose').textContent,
    keys: section.querySelector('.keys-told')?.textContent,
    states: [...section.querySelectorAll('.state-name')].map((state) => state.textContent),
  }));
}

function describe({ id, name, file, purpose, keys, states }) {
  const pictures = ['light', 'dark'].map((theme) => `![${name}, ${theme}](images/design/${id}-${theme}.png)`);
  const facts = [
    `File: \`src/ui/components/${file}\`.`.replace('components/../', ''),
    `States: ${states.join(', ')}.`,
    keys && `Keys: ${keys}`,
  ].filter(Boolean);
  return `## ${name}\n\n${purpose}\n\n${facts.join('\n\n')}\n\n${pictures.join('\n')}\n`;
}

function describeCard(states) {
  return `## Card

All of these together: the same in the overlay and in the side panel (\`src/ui/card\`). Its states, each of which \`npm run screens\` takes in
light and dark, four languages and two widths: ${states.join(', ')}.

Its keys stand in [screens.md](screens.md), and behind the key \`?\` on the card itself.
`;
}

const build = buildExtension();
await rm(IMAGES, { recursive: true, force: true });
await mkdir(IMAGES, { recursive: true });
const stage = await openStage({ build, language: 'en' });
try {
  const page = await stage.openGallery();
  await page.setViewportSize({ width: WIDTH, height: 900 });
  const sections = await page.evaluate(readSections);
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme });
    for (const { id } of sections)
      await page
        .locator(`#${id} .states`)
        .screenshot({ path: join(IMAGES, `${id}-${theme}.png`), animations: 'disabled', caret: 'hide' });
  }
  const cards = await page.locator('#card-states a').allTextContents();
  const text = [HEAD, ...sections.map(describe), describeCard(cards)].join('\n');
  const file = join(DOCS, 'design.md');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`${sections.length} components in docs/design.md`);
} finally {
  await stage.close();
}
