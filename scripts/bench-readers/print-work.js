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
  return [...byWay.values()].map((group) => group.reduce((most, each) => (each.passes > most.passes ? each : most)));
}

/** Prints them. */
export function printWork(work) {
  console.log('\nHow often reading goes over a page, at worst');
  printTable([
    ['page', 'passes', 'nodes', 'fixture'],
    ...work.map(({ what, passes, nodes, fixture }) => [what, passes, nodes, fixture]),
  ]);
}
