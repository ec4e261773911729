/**
 * Which room may lean on which, and which room may know which package. The lint rule and the test both read this.
 * A room is a folder of src/; `entrypoints` are composition roots.
 */
export const ROOMS = {
  domain: [],
  platform: [],
  text: ['domain'],
  linkedin: ['text', 'domain'],
  identity: ['text', 'domain'],
  verdict: ['text', 'domain'],
  store: ['domain'],
  exchange: ['text', 'domain'],
  actions: ['store', 'identity', 'verdict', 'exchange', 'domain', 'platform'],
  messaging: ['actions', 'store', 'domain', 'platform'],
  content: ['linkedin', 'messaging', 'domain', 'platform'],
  ui: ['actions', 'store', 'messaging', 'domain', 'platform'],
  entrypoints: ['ui', 'content', 'actions', 'messaging', 'store', 'linkedin', 'platform'],
};

/** Packages (by their first path part) and the only rooms that may import them. */
export const PACKAGES = {
  dexie: ['store'],
  valibot: ['messaging', 'exchange', 'store'],
  papaparse: ['exchange'],
  'libphonenumber-js': ['exchange'],
  fflate: ['exchange'],
  saxen: ['exchange'],
  preact: ['ui'],
  wxt: ['entrypoints'],
};

/** Rooms that must give the same answer for the same input: no clock, no randomness. */
export const PURE = ['domain', 'text', 'linkedin', 'identity', 'verdict', 'exchange'];

/** Rooms that may know the DOM. */
export const DOM = ['linkedin', 'content', 'ui', 'entrypoints'];

/** The room of a file, given its path from the top of the project with forward slashes; null outside all rooms. */
export function roomOf(path) {
  const [top, second] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  return top === 'src' && second in ROOMS ? second : null;
}

/** Whether `room` may import the package of `specifier`. Unlisted packages are open to nobody but Node's own in scripts. */
export function mayImportPackage(room, specifier) {
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0];
  return (PACKAGES[name] ?? []).includes(room);
}
