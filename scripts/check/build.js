import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lengthOfLists } from './lists.js';

const LANGUAGES = ['en', 'de', 'fr', 'es'];
/** The scripts of nothing but words, one of which comes with the overlay. */
const WORDS = LANGUAGES.map((language) => `words-${language}.js`);

const KB = 1000;

/** Bundles and the most they may weigh, in kB, minified and (where it matters) gzipped. */
const SIZES = [
  { file: 'linkedin.js', what: 'always-on page script', raw: 24, gzip: 9 },
  { file: 'reader.js', what: 'reader, in tabs with a profile', raw: 80, gzip: 30 },
  { file: 'badges.js', what: 'badges, in tabs with a list of people', raw: 40, gzip: 17 },
  { file: 'overlay.js', what: 'overlay, without its words', raw: 110, gzip: 36 },
  ...WORDS.map((file) => ({ file, what: `words of the overlay, ${file}`, raw: 44, gzip: 13 })),
  { file: 'background.js', what: 'service worker without its word lists', raw: 320, without: lengthOfLists },
];

const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'sidePanel', 'alarms', 'downloads', 'contextMenus'];
const HOSTS = ['https://www.linkedin.com/*'];
const OPTIONAL = ['notifications'];

/** Checks the built extension in `folder`: sizes, permissions, exposure, and what its page scripts must not contain. */
export function checkBuild(folder) {
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch {
    return [{ what: 'build output', figure: 'missing', budget: 'present', isOk: false }];
  }
  return [...sizes(folder), ...exposure(manifest), ...pageScripts(folder)];
}

function sizes(folder) {
  return SIZES.flatMap(({ file, what, raw, gzip, without = () => 0 }) => {
    const bytes = readFileSync(join(folder, file));
    const rows = [weigh(`${what}, minified`, bytes.length - without(), raw)];
    return gzip === undefined ? rows : [...rows, weigh(`${what}, gzip`, gzipSync(bytes, { level: 9 }).length, gzip)];
  });
}

function weigh(what, bytes, budgetKb) {
  return { what, figure: `${(bytes / KB).toFixed(1)} kB`, budget: `${budgetKb} kB`, isOk: bytes <= budgetKb * KB };
}

function exposure(manifest) {
  const beyond = (asked = [], allowed) => asked.filter((entry) => !allowed.includes(entry));
  const list = (entries) => (entries.length === 0 ? 'none' : entries.join(' '));
  const csp = manifest.content_security_policy?.extension_pages ?? '';
  return [
    none('permissions beyond the budget', beyond(manifest.permissions, PERMISSIONS), list),
    none('hosts beyond the budget', beyond(manifest.host_permissions, HOSTS), list),
    none('optional permissions beyond the budget', beyond(manifest.optional_permissions, OPTIONAL), list),
    none('web-accessible resources', manifest.web_accessible_resources ?? [], list),
    none('externally connectable', Object.keys(manifest.externally_connectable ?? {}), list),
    {
      what: "network of Muster's own pages",
      figure: /connect-src 'none'/.test(csp) ? "connect-src 'none'" : csp,
      budget: "connect-src 'none'",
      isOk: /connect-src 'none'/.test(csp),
    },
  ];
}

function pageScripts(folder) {
  const scripts = ['linkedin.js', 'reader.js', 'badges.js', ...WORDS, 'overlay.js'];
  const found = (pattern, names) => names.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')));
  return [
    none('extension addresses in page scripts', found(/chrome-extension:|moz-extension:|getURL\(/, scripts)),
    // Preact carries the word in its own source; the overlay's use of it is caught in our sources instead.
    none(
      'HTML from text in the scripts that read',
      found(/innerHTML|outerHTML|insertAdjacentHTML/, scripts.slice(0, -1)),
    ),
    none('network calls in page scripts', found(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket\(/, scripts)),
  ];
}

function none(what, entries, list = (all) => (all.length === 0 ? 'none' : all.join(' '))) {
  return { what, figure: list(entries), budget: 'none', isOk: entries.length === 0 };
}
