/**
 * `npm run bench:judge [-- --only TEXT] [--seed N] [--failures N]`: measures Muster's judgement on labelled sets and on generated people
 * and careers, beside simple peers. Whatever was fitted on labelled rows was fitted on one half of them; what is printed is the other half.
 * `--seed` draws other careers; `--failures` prints so many wrong verdicts of each family instead, on careers of the half to learn from.
 */
import { resolve } from 'node:path';
import { benchChanges } from './bench-judge/bench-changes.js';
import { benchIdentity } from './bench-judge/bench-identity.js';
import { benchIdentitySpeed } from './bench-judge/bench-identity-speed.js';
import { benchPairs } from './bench-judge/bench-pairs.js';
import { loadBundle } from './build/load-bundle.js';

const args = process.argv.slice(2);
const valueOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const only = valueOf('--only') ?? '';
const numberOf = (name) => (valueOf(name) === undefined ? undefined : Number(valueOf(name)));
const options = { seed: numberOf('--seed'), failures: numberOf('--failures') };

const judges = await loadBundle(resolve(import.meta.dirname, 'judge/judges.ts'));
const BENCHES = {
  pairs: benchPairs,
  changes: benchChanges,
  identity: benchIdentity,
  'identity-speed': benchIdentitySpeed,
};

let isGood = true;
for (const [name, bench] of Object.entries(BENCHES))
  if (name.includes(only)) isGood = (await bench(judges, options)) && isGood;
process.exitCode = isGood ? 0 : 1;
