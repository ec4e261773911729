import { parseProfileAddress } from '../text/linkedin-address';

const MAX_LINKS = 400;

/** A link whose address names a member. */
export interface MemberLink {
  element: Element;
  href: string;
  slug: string;
}

/** The absolute address of a link, by the address of its page; empty when it has none. */
export function readHref(link: Element, base: string): string {
  try {
    return new URL(link.getAttribute('href') ?? '', base).href;
  } catch {
    return '';
  }
}

/** The links under `root` that name a member by slug, in page order. */
export function findMemberLinks(root: ParentNode, base: string): MemberLink[] {
  return [...root.querySelectorAll('a[href*="/in/"]')].slice(0, MAX_LINKS).flatMap((element) => {
    const href = readHref(element, base);
    const member = parseProfileAddress(href);
    return member?.kind === 'slug' ? [{ element, href, slug: member.value }] : [];
  });
}

/**
 * The slug of the person a top card shows: that of its links to pages laid over the profile, which are never about anybody else; without
 * them, of its first link to a member.
 */
export function readCardSlug(links: readonly MemberLink[]): string | null {
  const own = links.find(({ href }) => href.includes('/overlay/')) ?? links[0];
  return own?.slug ?? null;
}

/** Whether a top card belongs to the person who is logged in: only they may edit it. */
export function isOwnCard(links: readonly MemberLink[], slug: string | null): boolean {
  return links.some((link) => link.slug === slug && link.href.includes('/edit/'));
}

/** The one member token that all texts with a token (keys, ids, links) agree on; null when they name several people. */
export function agreeOnToken(texts: readonly string[]): string | null {
  const tokens = new Set(texts.flatMap((text) => /ACoA[\w-]{35}/.exec(text) ?? []));
  const [token = null] = tokens;
  return tokens.size === 1 ? token : null;
}
