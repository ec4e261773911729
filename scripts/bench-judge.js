/**
 * `npm run bench:judge [-- --only TEXT]`: measures Muster's judgement on labelled sets and on generated careers, beside simple peers.
 * Whatever was fitted on labelled rows was fitted on one half of them; what is printed is the other half.
 */
import { resolve } from 'node:path';
import { benchPairs } from './bench-judge/bench-pairs.js';
import { loadBundle } from './build/load-bundle.js';

const args = process.argv.slice(2);
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';

const judges = await loadBundle(resolve(import.meta.dirname, 'judge/judges.ts'));
const BENCHES = { pairs: benchPairs };

let isGood = true;
for (const [name, bench] of Object.entries(BENCHES)) if (name.includes(only)) isGood = (await bench(judges)) && isGood;
process.exitCode = isGood ? 0 : 1;
