import { readText } from './read-lines';

/** The count of notices before the title, and the site's name behind it. */
const NOTICES = /^\(\d+\+?\)\s*/;
const SITE = /\s*\|\s*LinkedIn$/;

/**
 * The parts of the page's title without notices and site name: `(3) Ann Example | LinkedIn` gives `['Ann Example']`. Empty when the title does not
 * end in the site's name, as on pages whose title has not been set yet.
 */
export function readTitle(root: Element): string[] {
  const title = readText(root.querySelector('head > title')) ?? '';
  return SITE.test(title)
    ? title
        .replace(NOTICES, '')
        .replace(SITE, '')
        .split(/\s+\|\s+/)
    : [];
}
