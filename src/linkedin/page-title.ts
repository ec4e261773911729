import { readText } from './read-lines';

/** The count of notices before the title, and the site's name behind it. */
const NOTICES = /^\(\d+\+?\)\s*/;
const SITE = /\s*\|\s*LinkedIn$/;

/**
 * The name in the page's title: `(3) Ann Example | LinkedIn`, on a sub-page `Experience | Ann Example | LinkedIn`, logged out
 * `Ann Example - Director - Acme | LinkedIn`. Names may hold such separators themselves, so the name that the page shows is looked
 * for first. Null when the title does not end in the site's name: it has not been set yet.
 */
export function readTitleName(root: Element, shown: string | null | undefined): string | null {
  const title = readText(root.querySelector('head > title')) ?? '';
  if (!SITE.test(title)) return null;
  const name = title.replace(NOTICES, '').replace(SITE, '');
  if (shown && (name === shown || name.endsWith(` | ${shown}`) || name.startsWith(`${shown} - `))) return shown;
  return name.split(' | ').at(-1)?.split(' - ')[0] ?? null;
}
