import { CONTACTS, KINDS } from './contacts.js';
import { openProgram } from './open-program.js';
import { profileHtml } from './serve-profile.js';

/** So often is the card opened before the first look: what is made once and kept is there by then. */
const WARM_UP = 20;

/** What the page and its scripts hold after everything that can go has gone. */
async function weigh(devtools) {
  // A second time, for what only goes once its finalisers have run.
  for (let time = 0; time < 2; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, documents, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, documents, listeners: jsEventListeners };
}

/** Opens and closes the card over a profile so many times. Answers what the page's process held at some points on the way. */
export async function measureHeap(muster, times) {
  const contact = CONTACTS.find(({ kind }) => kind === 'title-changed');
  const { name, slug } = contact.record;
  const path = `/in/${slug}/`;
  muster.serve(path, { html: profileHtml(contact, { name, words: KINDS[contact.kind].words }, true) });
  await openProgram(muster);
  const page = await muster.openLinkedIn(path);
  await page.getByRole('button', { name: /^Muster:/ }).waitFor();
  const card = page.getByRole('dialog', { name: /^Muster/ });
  const openAndClose = async () => {
    await page.keyboard.press('Alt+KeyM');
    await card.getByRole('heading', { name }).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  };

  const devtools = await page.context().newCDPSession(page);
  const found = [];
  for (let time = 0; time <= times + WARM_UP; time += 1) {
    const opened = time - WARM_UP;
    if (opened >= 0 && opened % Math.ceil(times / 4) === 0) found.push({ opened, ...(await weigh(devtools)) });
    if (opened < times) await openAndClose();
  }
  await page.close();
  return found;
}
