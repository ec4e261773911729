import { parseProfileAddress, type PageAddress } from '../../text/linkedin-address';
import { readHref } from '../profile-links';

const MAX_LINKS = 400;

/** Links to profiles, and to pages of firms and jobs, which in a top card are advertisements. */
const MEMBER_LINK = 'a[href*="/in/"]';
const FIRM_LINK = 'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"],a[href*="/jobs/"]';

/** Pages laid over a profile and forms to edit it: a card links to them for the person it is about and for nobody else. */
const OWN_PAGE = /\/in\/[^/?#]+\/(?:overlay|edit)\//;

/** The profile itself, not a page under it; a locale may follow. */
const PROFILE_ITSELF = /\/in\/[^/?#]+\/?(?:[a-z]{2}(?:[_-][a-z]{2})?\/?)?(?:[?#]|$)/i;

/** A link that names a member by slug or token. */
export interface ProfileLink {
  element: Element;
  href: string;
  member: PageAddress;
}

/** The links under `root` that name a member by slug or token, in page order. */
export function findProfileLinks(root: ParentNode, base: string): ProfileLink[] {
  return [...root.querySelectorAll(MEMBER_LINK)].slice(0, MAX_LINKS).flatMap((element) => {
    const href = readHref(element, base);
    const member = parseProfileAddress(href);
    return member && member.kind !== 'sales' ? [{ element, href, member }] : [];
  });
}

/** Whether a link goes to a profile and not to a page under it. */
export function isToProfile({ href }: ProfileLink): boolean {
  return PROFILE_ITSELF.test(href);
}

/**
 * Whom a top card is about, by its links: those to pages that nobody but the person has, else all of them. Null unless they
 * agree: another person's card may have come within this one.
 */
export function findOwner(links: readonly ProfileLink[]): PageAddress | null {
  const owned = links.filter(({ href }) => OWN_PAGE.test(href));
  const [first, ...others] = (owned.length > 0 ? owned : links).map(({ member }) => member);
  return first && others.every(({ value }) => value === first.value) ? first : null;
}

/**
 * The parts of a card that are about somebody else or advertise a firm: around each such link, the largest part without a link of the
 * owner's.
 */
export function findForeignParts(
  card: Element,
  links: readonly ProfileLink[],
  owner: PageAddress | null,
): ReadonlySet<Element> {
  const own = links.filter(({ member }) => member.value === owner?.value).map(({ element }) => element);
  const foreign = links.filter(({ element }) => !own.includes(element)).map(({ element }) => element);
  const climb = (link: Element): Element => {
    let part = link;
    for (let next = link.parentElement; next && next !== card; next = next.parentElement) {
      const around = next;
      if (own.some((element) => around.contains(element))) break;
      part = around;
    }
    return part;
  };
  return new Set([...foreign, ...card.querySelectorAll(FIRM_LINK)].map(climb));
}
