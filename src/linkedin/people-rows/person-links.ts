import { parseProfileAddress } from '../../text/linkedin-address';

/** Who a link of a list leads to. */
export interface PersonRef {
  slug: string | null;
  /** The `ACoAA…` token, where the address carries that of its own member. */
  token: string | null;
}

/** A link to a member. Links with the same `key` lead to the same person. */
export interface PersonLink extends PersonRef {
  element: Element;
  key: string;
}

/** Enough for a thousand rows with photo, name and mutual connections each. */
const MAX_LINKS = 6000;

/** A link that may lead to a member. */
export const MEMBER_LINK = 'a[href*="/in/"]';

const OWN_TOKEN = /miniProfileUrn=[^&]*?(ACoA[\w-]{35})/;

/** Parts of a page that show other people than its list does. */
const ASIDE =
  'aside,nav,dialog,[role=dialog],[role=navigation],[role=complementary],[hidden],[id^="interop"],[componentkey$="RightRail"]';

/**
 * Makes the test whether an element is in a part of the page that shows other people than its list does. For one look at the page: what was
 * found out of an ancestor is not asked again.
 */
export function createAsideTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = at.parentElement) {
      answer = known.get(at) ?? (at.matches(ASIDE) || undefined);
      passed.push(at);
    }
    for (const each of passed) known.set(each, answer ?? false);
    return answer ?? false;
  };
}

/** The part of the page that holds its list. */
export function findRegion(root: Element): Element {
  return root.querySelector('main') ?? root.querySelector('[role="main"]') ?? root.querySelector('body') ?? root;
}

/** The member that an address of a link names, relative or not; null when it names none. */
export function readPersonRef(href: string): PersonRef | null {
  const member = parseProfileAddress(href.startsWith('/') ? `https://www.linkedin.com${href}` : href);
  if (!member || member.kind === 'sales') return null;
  if (member.kind === 'urn') return { slug: null, token: member.value };
  return { slug: member.value, token: OWN_TOKEN.exec(href)?.[1] ?? null };
}

/** The links to members under `region`, in page order, but for those in its asides. */
export function findPersonLinks(region: Element): PersonLink[] {
  const refs = new Map<string, PersonRef | null>();
  const refOf = (href: string): PersonRef | null => {
    const known = refs.get(href);
    if (known !== undefined) return known;
    const ref = readPersonRef(href);
    refs.set(href, ref);
    return ref;
  };
  const links: (PersonRef & { element: Element })[] = [];
  const isAside = createAsideTest();
  for (const element of [...region.querySelectorAll(MEMBER_LINK)].slice(0, MAX_LINKS)) {
    const ref = refOf(element.getAttribute('href') ?? '');
    if (ref && !isAside(element)) links.push({ element, ...ref });
  }
  const slugs = new Map(links.flatMap(({ slug, token }) => (slug && token ? [[token, slug] as const] : [])));
  return links.map((link) => {
    const { slug, token } = link;
    return { ...link, key: slug ?? slugs.get(token ?? '') ?? token ?? '' };
  });
}
