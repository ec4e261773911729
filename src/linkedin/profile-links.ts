import { parseProfileAddress } from '../text/linkedin-address';
import type { PageContext } from './page-reader';

/** Links to a member's pages; those to a page laid over the profile are never about anybody else. */
const MEMBER_LINKS = 'a[href*="/in/"]';
const MAX_LINKS = 400;

/** A link whose address names a member. */
export interface MemberLink {
  element: Element;
  href: string;
  slug: string;
}

/** The links under `root` that name a member by slug, in page order. */
export function findMemberLinks(root: ParentNode, { url }: Pick<PageContext, 'url'>): MemberLink[] {
  const links: MemberLink[] = [];
  for (const element of [...root.querySelectorAll(MEMBER_LINKS)].slice(0, MAX_LINKS)) {
    const raw = element.getAttribute('href') ?? '';
    if (!URL.canParse(raw, url)) continue;
    const { href } = new URL(raw, url);
    const member = parseProfileAddress(href);
    if (member?.kind === 'slug') links.push({ element, href, slug: member.value });
  }
  return links;
}

/** The slug of the person a top card shows: that of its overlay links, else of its first link to a member. */
export function readCardSlug(links: readonly MemberLink[]): string | null {
  const own = links.find(({ href }) => href.includes('/overlay/')) ?? links[0];
  return own?.slug ?? null;
}

/** Whether a top card belongs to the person who is logged in: only they may edit it. */
export function isOwnCard(links: readonly MemberLink[], slug: string | null): boolean {
  return links.some((link) => link.slug === slug && link.href.includes('/edit/'));
}

/** The member token in a text such as a component key, an id or a link; null when there is none. */
export function findToken(text: string): string | null {
  return /ACoA[\w-]{35}/.exec(text)?.[0] ?? null;
}

/** The one token that all texts with a token agree on; null when they name several people. */
export function agreeOnToken(texts: readonly string[]): string | null {
  const tokens = new Set(texts.map(findToken).filter((token) => token !== null));
  return tokens.size === 1 ? ([...tokens][0] ?? null) : null;
}
