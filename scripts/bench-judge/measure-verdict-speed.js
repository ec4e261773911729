import { generateCases } from './careers/generate-cases.js';
import { REGIMES } from './careers/regimes.js';

const COUNTS = [1, 5, 30];
const ROWS = 200;
const LEAST_MS = 400;

/** How many profiles with 1, 5 and 30 jobs are judged in a second: `{positions, perSecond, growth}`, growth in time since the line before. */
export function measureVerdictSpeed(judgeChange, material, seed) {
  let before = null;
  return COUNTS.map((positions) => {
    const live = (life) => [...life.earlierJobs(positions - 1), ...life.jobs.slice(-1)];
    const family = { name: `${positions} jobs`, isChanged: false, truth: ['still-right'], live };
    const cases = generateCases({ ...REGIMES[0], families: [family] }, material, { seed, each: ROWS });
    const ms = timeOf(() => cases.forEach(({ row }) => judgeChange(row, { today: '2026-09-30' }))) / ROWS;
    const growth = before === null ? null : ms / before;
    before = ms;
    return { positions, perSecond: 1000 / ms, growth };
  });
}

/** Milliseconds of computing for one round, the mean of as many as take a while, after one to warm up. What else the machine does is left out. */
function timeOf(round) {
  round();
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let rounds = 0;
  while (spent() < LEAST_MS) {
    round();
    rounds++;
  }
  return spent() / rounds;
}
