import type { ListRow } from '../../linkedin/list-layout';

/** The links that can name a row's person. */
const MEMBER_LINK = 'a[href*="/in/"], a[href*="/sales/lead/"], a[href*="/sales/people/"]';

/** Whom a row is about: its identities, and its name, since a row can come before its name does. */
export function keyOfRow({ slug, urn, memberId, salesId, anchor }: ListRow): string {
  return [slug, urn, memberId, salesId, textOf(anchor)].join('|');
}

/**
 * What of a row's nodes tells its person, read in a few microseconds: a row whose print has changed was taken for somebody else, and is
 * to be read anew. Empty for a row that is no longer in the page.
 */
export function printOfRow({ element, anchor }: ListRow): string {
  if (!anchor.isConnected || !element.contains(anchor)) return '';
  const links = [anchor.closest('a'), element.closest('a'), element.querySelector(MEMBER_LINK)];
  return [textOf(anchor), ...links.map((link) => link?.getAttribute('href'))].join('|');
}

function textOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 300);
}
