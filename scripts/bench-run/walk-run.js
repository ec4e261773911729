import { CONTACTS, KINDS } from './contacts.js';
import { openProgram } from './open-program.js';
import { installProbe } from './probe.js';
import { profileHtml } from './serve-profile.js';

/** Makes a program of the contacts in a fresh browser, serves their profiles and starts a review run. Answers the page the run goes on in. */
async function prepare(muster, isWhole) {
  for (const contact of CONTACTS) {
    const { name, slug } = contact.record;
    const expected = { name, words: KINDS[contact.kind].words };
    muster.serve(`/in/${slug}/`, { html: profileHtml(contact, expected, isWhole) });
  }
  const { own, programId } = await openProgram(muster);
  const names = await own.evaluate(`Run.startRun(${JSON.stringify(programId)})`);

  await muster.context.addInitScript(installProbe);
  muster.serve('/feed/', { html: '<!doctype html><title>LinkedIn</title><body></body>' });
  const page = await muster.openLinkedIn('/feed/');
  // The first profile is opened from outside of the card, which does not show yet.
  const openFirst = async () => {
    const tabs = "chrome.tabs.query({ url: 'https://www.linkedin.com/*' })";
    const input = `{ programId: ${JSON.stringify(programId)}, tabId: id }`;
    const answer = await own.evaluate(
      `${tabs}.then(([{ id }]) => chrome.runtime.sendMessage({ type: 'run.next', input: ${input} }))`,
    );
    if (!answer.ok) throw new Error(answer.error);
  };
  return { page, names, openFirst };
}

/** The page's probe, once all of these are noted. */
async function readProbe(page, ...names) {
  await page.waitForFunction((all) => globalThis.probe && all.every((name) => probe[name] !== null), names, {
    timeout: 20_000,
  });
  return page.evaluate(() => ({ ...probe }));
}

async function settle(page, kind) {
  for (const key of KINDS[kind].keys) {
    // A second key is pressed once what it confirms is there, as a user does.
    if (key === 'Enter') await page.getByRole('button', { name: 'Mark as left' }).waitFor();
    await page.keyboard.press(key);
  }
  return readProbe(page, 'saidAt');
}

/**
 * Works through the whole run with the keyboard. Answers, for each contact, its kind, the keys that settled it, and the milliseconds from
 * readable to the pill, to the card, and from the first key to what the card says of it.
 */
export async function walkRun(muster, isWhole) {
  const { page, names, openFirst } = await prepare(muster, isWhole);
  const measured = [];
  for (const [place, name] of names.entries()) {
    const { kind, record } = CONTACTS.find((contact) => contact.record.name === name);
    if (place === 0) await openFirst();
    else await page.keyboard.press('g');
    await page.waitForURL(`**/in/${record.slug}`);
    const shown = await readProbe(page, 'readableAt', 'pillAt', 'cardAt');
    const settled = await settle(page, kind);
    measured.push({
      kind,
      keys: settled.keys,
      toPill: shown.pillAt - shown.readableAt,
      toCard: shown.cardAt - shown.readableAt,
      toSettled: settled.saidAt - settled.keyAt,
    });
  }
  await page.close();
  return measured;
}
