import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { launchMuster } from '../../test/e2e/browser.ts';
import { seedProgram } from '../../test/e2e/seed-program.ts';
import { ensureBuild } from '../read-page/ensure-build.js';
import { median } from './tally.js';

/** The scripts that run on pages of LinkedIn. */
const SCRIPTS = ['linkedin.js', 'reader.js', 'badges.js'];

const LOADS = 3;
const SETTLE_MS = 2_000;
const SCROLL_MS = 10_000;

/** A task that keeps the page from answering, in milliseconds. */
const LONG_MS = 50;

/** A browser as `launchMuster` gives it, without the extension. */
async function launchPlain() {
  const browser = await chromium.launch({
    executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  return { context: await browser.newContext(), close: () => browser.close() };
}

/** Opens a fixture at its address; everything else that the page asks for is refused. */
async function openFixture({ context }, { html, url }) {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url.replace(/^https:\/\/\w+\.linkedin/, 'https://www.linkedin'), { waitUntil: 'load' });
  return { page, devtools };
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** Milliseconds of script in a page since it was opened. */
async function readScriptTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

async function scroll(page) {
  await page.evaluate(
    (ms) =>
      new Promise((done) => {
        const until = performance.now() + ms;
        const step = () => {
          scrollBy(0, 12);
          if (performance.now() < until) requestAnimationFrame(step);
          else done();
        };
        step();
      }),
    SCROLL_MS,
  );
}

/** The long tasks of a page in which a script of the extension ran, by what a trace says. */
function listLongTasks(events, extensionId) {
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur >= LONG_MS * 1000);
  const isOurs = ({ args }) => JSON.stringify(args ?? {}).includes(`chrome-extension://${extensionId}`);
  const ours = events
    .filter(({ name, ph }) => ph === 'X' && /FunctionCall|EvaluateScript|v8\.compile/.test(name))
    .filter(isOurs);
  return tasks.flatMap((task) => {
    const inside = ours.filter(
      ({ ts, tid, pid }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + task.dur,
    );
    const share = inside.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
    return share > 0 ? [{ task: task.dur / 1000, ours: share }] : [];
  });
}

async function trace(devtools, work) {
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,v8,toplevel' });
  await work();
  await devtools.send('Tracing.end');
  await done;
  return events;
}

async function timeLoad(browser, capture, isScrolled) {
  const { page, devtools } = await openFixture(browser, capture);
  await rest(SETTLE_MS);
  const loaded = await readScriptTime(devtools);
  if (isScrolled) await scroll(page);
  const scrolled = (await readScriptTime(devtools)) - loaded;
  await page.close();
  return { loaded, scrolled };
}

async function traceLoad(muster, capture, isScrolled) {
  const { page, devtools } = await openFixture(muster, { ...capture, html: '<title>LinkedIn</title>' });
  const events = await trace(devtools, async () => {
    await page.unrouteAll();
    await page.route(/^https?:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: capture.html })
        : route.abort(),
    );
    await page.reload({ waitUntil: 'load' });
    await rest(SETTLE_MS);
    if (isScrolled) await scroll(page);
  });
  await page.close();
  return listLongTasks(events, muster.extensionId);
}

/** The members of a fixture as contacts, so that everything that can stand on the page does. */
function listContacts({ expected }) {
  const people = expected.people ?? [expected];
  return people
    .filter(({ slug, name }) => slug && name)
    .map(({ slug, name }) => ({ slug, name, title: 'Buyer', company: 'Acme' }));
}

/** What a page costs with the extension beyond what it costs without: script time of a load and of ten seconds of scrolling, and long tasks. */
export async function measureCost(captures) {
  const build = ensureBuild();
  const [muster, plain] = [await launchMuster(build), await launchPlain()];
  const lines = [];
  try {
    await seedProgram(muster, 'Cost', captures.flatMap(listContacts));
    for (const { capture, kind } of captures.map((each) => ({ capture: each, kind: each.pageKind }))) {
      const isList = capture.expected.people !== undefined;
      const runs = { with: [], without: [] };
      for (let load = 0; load < LOADS; load += 1) {
        // Scrolling takes long: once with and once without is enough of ten seconds.
        const isScrolled = isList && load === 0;
        runs.with.push(await timeLoad(muster, capture, isScrolled));
        runs.without.push(await timeLoad(plain, capture, isScrolled));
      }
      const added = median(runs.with.map(({ loaded }) => loaded)) - median(runs.without.map(({ loaded }) => loaded));
      const scrolled = runs.with[0].scrolled - runs.without[0].scrolled;
      const long = await traceLoad(muster, capture, isList);
      process.stderr.write(`\r${kind} measured                    `);
      lines.push([
        kind,
        `${added.toFixed(1)} ms`,
        isList ? `${scrolled.toFixed(1)} ms` : '·',
        long.length,
        long.map(({ task, ours }) => `${ours.toFixed(0)} of ${task.toFixed(0)} ms`).join(', '),
      ]);
    }
  } finally {
    await muster.close();
    await plain.close();
  }
  process.stderr.write('\n');
  return lines;
}

/** What the scripts weigh that run on LinkedIn's pages. */
export function weighScripts() {
  const folder = ensureBuild();
  return SCRIPTS.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return [
      file,
      `${(bytes.length / 1000).toFixed(1)} kB`,
      `${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)} kB gzip`,
    ];
  });
}
