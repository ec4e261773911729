import { readText } from './read-lines';

/** The count of notices before the title, and the site's name behind it. */
const NOTICES = /^\(\d+\+?\)\s*/;
const SITE = /\s*\|\s*(?:LinkedIn|领英)$/;

/** Between name, title and employer on pages for visitors who are not logged in; which dash depends on the language. */
const DASH = /\s[-–—]\s/;

/**
 * The name in a title: `(3) Ann Example | LinkedIn`, on a sub-page `Experience | Ann Example | LinkedIn`, logged out
 * `Ann Example - Director - Acme | LinkedIn`. Names may hold such separators themselves, so the name that the page shows is looked
 * for first. Null when the title does not end in the site's name: it has not been set yet.
 */
export function findNameInTitle(title: string, shown: string | null | undefined): string | null {
  if (!SITE.test(title)) return null;
  const name = title.replace(NOTICES, '').replace(SITE, '');
  if (shown && (name === shown || name.endsWith(` | ${shown}`))) return shown;
  if (shown && name.startsWith(shown) && name.slice(shown.length).search(DASH) === 0) return shown;
  return name.split(' | ').at(-1)?.split(DASH)[0] || null;
}

/** The name in the page's own title. */
export function readTitleName(root: Element, shown: string | null | undefined): string | null {
  return findNameInTitle(readText(root.querySelector('head > title')) ?? '', shown);
}
