/**
 * `npm run bench:files [-- --rows N,N] [--format csv,xlsx,json,vcard] [--only import|export|hostile]`: how fast files go in and out, and what
 * memory that takes, in the real Chromium with the build that ships. It prints and judges nothing: times depend on the machine; the
 * ratios to the bare libraries, measured in the same run, are what to compare. docs/performance.md says how they are made.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchExports } from './bench-files/bench-exports.js';
import { benchHostile } from './bench-files/bench-hostile.js';
import { benchImports } from './bench-files/bench-imports.js';

const BENCHES = { import: benchImports, export: benchExports, hostile: benchHostile };

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    format: { type: 'string', default: 'csv,xlsx,json,vcard' },
    only: { type: 'string', default: Object.keys(BENCHES).join(',') },
  },
});
const folder = await mkdtemp(join(tmpdir(), 'muster-files-'));
try {
  const choice = {
    folder,
    sizes: (values.rows ?? '1000,10000,100000').split(',').map(Number),
    formats: values.format.split(','),
  };
  for (const name of values.only.split(',')) await BENCHES[name](choice);
  if (values.rows === undefined)
    console.log(
      '\nLeft out for its length: 500,000 contacts. Ask for them with --rows 10000,500000, best with --format csv.',
    );
} finally {
  await rm(folder, { recursive: true, force: true });
}
