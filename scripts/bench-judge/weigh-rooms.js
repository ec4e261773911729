import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOMS = ['src/text', 'src/identity', 'src/verdict'];
const ENTRY = 'all-of-the-rooms';

/** The bytes of all that judges (text, identity, verdict and their lists) as one script: `{minified, gzip}`. */
export async function weighRooms() {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => resolve(room, name)),
  );
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entryOf(files)],
    build: { write: false, minify: true, target: 'chrome123', lib: { entry: ENTRY, formats: ['iife'], name: 'rooms' } },
  });
  const code = Buffer.from(output[0].code);
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** A module that gives out everything the files export, so that nothing is left out as unused. */
function entryOf(files) {
  return {
    name: ENTRY,
    resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
    load: (id) =>
      id === `\0${ENTRY}`
        ? files.map((file, at) => `export * as file${at} from ${JSON.stringify(file)};`).join('\n')
        : null,
  };
}
