import { answerDemoPath } from '../../scripts/demo/route-pages.js';

const PATH = '/in/mara-ellingsen-demo/';
const RUNS = 20;

/** Puts the profile into a page that stands empty at its address, and answers with the milliseconds until our element is there. */
function timePill(page, html) {
  return page.evaluate((text) => {
    const body = new DOMParser().parseFromString(text, 'text/html').body;
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No pill within 20 seconds')), 20_000);
      let start = 0;
      new MutationObserver((records, observer) => {
        const isOurs = records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'DIV'));
        if (!isOurs) return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(document.documentElement, { childList: true });
      start = performance.now();
      document.body.replaceWith(document.adoptNode(body));
    });
  }, html);
}

/** Waits until the page script has told the worker about the empty page: from then on it follows the page. */
async function openEmpty(muster) {
  const page = await muster.openLinkedIn(PATH);
  const worker = await muster.serviceWorker();
  const isKept = () =>
    worker.evaluate("chrome.storage.session.get(null).then((kept) => JSON.stringify(kept).includes('unread'))");
  while (!(await isKept())) await page.evaluate(() => new Promise(requestAnimationFrame));
  return page;
}

function summary(label, count, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])} ms`;
  return [label, count, at(0.5), at(0.95)];
}

/** Times from the name in the page to the pill, with the worker running and with the worker stopped just before. */
export async function measurePill(muster, count) {
  const { body: html } = await answerDemoPath(PATH);
  muster.serve(PATH, { html: '<!doctype html><html lang="en"><title>LinkedIn</title><body></body></html>' });
  const times = { warm: [], cold: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const kind of ['warm', 'cold']) {
      const page = await openEmpty(muster);
      if (kind === 'cold') await muster.stopServiceWorker();
      await page.bringToFront();
      times[kind].push(await timePill(page, html));
      await page.close();
    }
  return [
    summary('name to pill, worker running', count, times.warm),
    summary('name to pill, worker stopped', count, times.cold),
  ];
}
