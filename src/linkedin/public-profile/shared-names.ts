import { cleanText } from '../../text/clean-text';
import { findNameInTitle } from '../page-title';

/** What a public page tells other sites that link to it: its title, and the name in parts. */
const SHARED_TITLE = 'meta[property="og:title"],meta[name="twitter:title"]';
const FIRST_NAME = 'meta[property="profile:first_name"]';
const LAST_NAME = 'meta[property="profile:last_name"]';

function readMeta(root: Element, selector: string): string {
  return cleanText(root.querySelector(selector)?.getAttribute('content') ?? '');
}

/** The name in the title for other sites. `shown` is the name on the page, which may hold a dash itself. */
export function readSharedName(root: Element, shown: string | null): string | null {
  return findNameInTitle(readMeta(root, SHARED_TITLE), shown);
}

/** The name from its parts, in the order in which the title for other sites begins with them; null where it does not. */
export function readNameParts(root: Element): string | null {
  const [first, last] = [readMeta(root, FIRST_NAME), readMeta(root, LAST_NAME)];
  const title = readMeta(root, SHARED_TITLE);
  const names = first && last ? [`${first} ${last}`, `${last} ${first}`, `${last}${first}`] : [];
  return names.find((name) => findNameInTitle(title, name) === name) ?? null;
}
