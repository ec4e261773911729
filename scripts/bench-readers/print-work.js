import { printTable } from '../print-table.js';

const smallestOf = (group) => group.reduce((least, each) => (each.html.length < least.html.length ? each : least));

/** For each way to blow a page up, the page on which reading goes over the nodes most often: `{ what, passes, nodes, fixture }`. */
export async function measureWork(workers, fixtures) {
  // Adding many nodes makes all pages of a kind alike.
  const groups = Map.groupBy(fixtures, ({ kind, meta }) => `${kind} ${meta.front} ${meta.era.slice(0, 4)}`);
  const reports = await workers.run([...groups.values()].map(smallestOf), async (page, capture) => {
    const report = await page.evaluate((each) => globalThis.readersBench.work(each), capture);
    return report.map((line) => ({ ...line, fixture: `${capture.kind}/${capture.id}` }));
  });
  const byWay = Map.groupBy(reports.flat(), ({ what }) => what);
  return [...byWay.values()].map((group) =>
    group.reduce((most, each) => (each.passesOfTwice > most.passesOfTwice ? each : most)),
  );
}

/** Prints them. */
export function printWork(work) {
  console.log('\nA page with too much of something: how often reading goes over it, at worst');
  printTable([
    ['page', 'nodes', 'passes', 'with twice as much', 'fixture'],
    ...work.map(({ what, nodes, passes, passesOfTwice, fixture }) => [what, nodes, passes, passesOfTwice, fixture]),
  ]);
}
