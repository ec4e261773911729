import { build } from 'vite';

/** Loads a TypeScript file of this project and all it imports into Node: its exports. */
export async function loadBundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'node20', lib: { entry, formats: ['es'] } },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
