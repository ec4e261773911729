import { build } from 'vite';

/** A source file and all it imports as one script for a page, its exports under the global `name`. */
export async function bundleScript(entry, name) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome123', lib: { entry, formats: ['iife'], name } },
  });
  return output[0].code;
}
