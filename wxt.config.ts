import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { collectLicences } from './scripts/build/collect-licences.js';
import { squeezeScripts } from './scripts/build/squeeze-scripts.js';

/** The content security policy of Muster's own pages: no network at all, no code but ours. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The oldest browsers that Muster runs in. */
const BROWSERS = ['chrome123', 'firefox128'];

/** The build that journeys run is the one that ships, but for shadow roots that a test can look into. */
const isForTests = process.env['MUSTER_BUILD'] === 'e2e';

export default defineConfig({
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isForTests ? '-e2e' : '{{modeSuffix}}'}`,
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets',
  imports: false,
  // `imports: false` alone still rewrites any free `storage` or `browser` into an import of WXT's own (10 kB in the page).
  hooks: {
    'config:resolved': ({ config }) => void Object.assign(config.imports, { autoImport: false }),
    // A page with all components, to look at. It stands with the tests, so what ships cannot have it.
    'entrypoints:found': (_, found) => {
      if (!isForTests) return;
      found.push({ name: 'gallery', inputPath: resolve('test/gallery/index.html'), type: 'unlisted-page' });
    },
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: await collectLicences() });
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'sidePanel',
      'alarms',
      'downloads',
      'contextMenus',
    ].filter((permission) => browser !== 'firefox' || permission !== 'sidePanel'),
    // Named here, not in the entrypoint: WXT's runtime for content scripts is 3.5 kB that every LinkedIn page would load.
    content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['linkedin.js'], run_at: 'document_idle' }],
    host_permissions: ['https://www.linkedin.com/*'],
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: extensionPages },
    minimum_chrome_version: '123',
    browser_specific_settings: {
      gecko: {
        id: 'muster@muster.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  vite: () => ({
    plugins: [squeezeScripts(['selection.js', 'shape.js'])],
    // Both browsers know light-dark() from these versions on; translating it would cost the overlay 2 kB.
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      // Where squeezing takes its time there is nothing to warn of.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    // Dexie's entry is its build for browsers of 2015; the one for ours is 10 kB smaller in each bundle.
    resolve: { alias: [{ find: /^dexie$/, replacement: resolve('node_modules/dexie/dist/modern/dexie.mjs') }] },
    define: { __MUSTER_SHADOW_MODE__: JSON.stringify(isForTests ? 'open' : 'closed') },
  }),
});
