import { printTable } from '../print-table.js';
import { createRandom } from '../create-random.js';
import { openWorld } from './people/make-people.js';
import { makeDatabase, makeQueries } from './people/make-queries.js';

const SIZES = [1_000, 100_000, 1_000_000];
const QUERIES = 4_000;
const SEED = 303;

/**
 * Prints how long one query takes among more and more contacts, in computing time, beside the least that any index needs: one look into a
 * map. The slowest in a hundred are by the clock, and tell little on a busy machine.
 */
export async function benchIdentitySpeed({ openIdentity }) {
  const lines = [
    ['contacts', 'taken in, s', 'queries/s', 'µs a query', 'slowest 1 %, µs', 'map look-up, µs', 'growth'],
  ];
  let first;
  for (const size of SIZES) {
    const random = createRandom(SEED);
    const world = openWorld(random, { half: 'report', contacts: size });
    const records = makeDatabase(random, world, size);
    const queries = makeQueries(random, world, records, QUERIES).map(({ query }) => query);
    const rows = records.map(({ row }) => row);
    const begun = performance.now();
    const judge = openIdentity(rows);
    const takenIn = (performance.now() - begun) / 1000;
    const took = timeEach(queries, judge);
    const known = new Map(rows.map((row) => [fold(row.name), row]));
    const least = timeEach(queries, ({ name }) => known.get(fold(name)));
    first ??= took.mean;
    lines.push([
      size,
      takenIn.toFixed(1),
      Math.round(1e6 / took.mean),
      took.mean.toFixed(0),
      took.slow.toFixed(0),
      least.mean.toFixed(1),
      `× ${(took.mean / first).toFixed(1)}`,
    ]);
  }
  console.log('\nTime of one query for a person');
  printTable(lines);
  return true;
}

/** Microseconds of a call: of computing on average, and by the clock for the slowest in a hundred. */
function timeEach(queries, work) {
  for (const query of queries.slice(0, 500)) work(query);
  const before = process.cpuUsage();
  const times = queries.map((query) => {
    const begun = performance.now();
    work(query);
    return (performance.now() - begun) * 1000;
  });
  const mean = process.cpuUsage(before).user / times.length;
  times.sort((a, b) => a - b);
  return { mean, slow: times[Math.floor(times.length * 0.99)] };
}

function fold(name) {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
