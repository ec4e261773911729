import { resolve } from 'node:path';
import { build } from 'vite';

const ENTRY = resolve(import.meta.dirname, '../../test/bench/readers/in-page.ts');

/** The readers, the mutators and the comparison as one script for a page. */
export async function bundleBench() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      lib: { entry: ENTRY, formats: ['iife'], name: 'bench' },
    },
  });
  return output[0].code;
}
