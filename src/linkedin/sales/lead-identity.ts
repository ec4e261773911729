import { parseProfileAddress } from '../../text/linkedin-address';
import { readHref } from '../profile-links';
import { LEAD_LINK, readLeadToken, readMarkedTokens } from './lead-links';

const MAX_NODES = 1500;

/** "View LinkedIn profile" in the menu of the card. */
const PROFILE_LINK = 'a[href*="/in/"]';

/** Buttons that open a menu name it; the menu itself is rendered elsewhere on the page. */
const MENU_BUTTON = '[aria-controls]';

/** Lists in a card hold other people: who can introduce, who is alike. */
const OTHERS = 'li,tr';

/** What the buttons of a card have opened, by ids that the page has once. */
function findMenus(card: Element, root: Element): Element[] {
  const ids = [...card.querySelectorAll(MENU_BUTTON)].flatMap((button) => button.getAttribute('aria-controls') || []);
  const named = [...root.querySelectorAll('[id]')].filter(({ id }) => ids.includes(id));
  return named.filter(({ id }) => named.filter((other) => other.id === id).length === 1);
}

function findAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

/** Whether a link holds the name, or a picture in front of it. Pictures of other people follow the name, and links to the next lead have none. */
function isOwnLink(link: Element, name: Element | null): boolean {
  if (name === null) return false;
  return link.contains(name) || (link.querySelector('img') !== null && (name.compareDocumentPosition(link) & 2) !== 0);
}

/** Where a card stands. */
interface CardPlace {
  root: Element;
  /** The address of the page. */
  url: string;
}

/** Who a lead's card says it shows. */
export interface LeadIdentity {
  /** One on a page that is no longer in change. */
  salesIds: ReadonlySet<string>;
  slug: string | null;
  urn: string | null;
}

/**
 * Reads whom a card shows: by marks with the lead's urn on it, around it and in it, by the link around the name or the picture in front
 * of it, and by the link to the public profile in its menu. Other links to leads may open somebody else and prove nothing.
 */
export function readLeadIdentity(card: Element, name: Element | null, { root, url }: CardPlace): LeadIdentity {
  const inner = [...card.querySelectorAll('*')].slice(0, MAX_NODES).filter((element) => element.tagName !== 'A');
  const marked = [...findAncestors(card), ...inner.filter((element) => !element.closest(OTHERS))];
  const opening = [...card.querySelectorAll(LEAD_LINK)].filter((link) => isOwnLink(link, name));
  const profiles = findMenus(card, root)
    .flatMap((menu) => [...menu.querySelectorAll(PROFILE_LINK)])
    .flatMap((link) => parseProfileAddress(readHref(link, url)) ?? []);
  const named = (kind: string) => [...new Set(profiles.filter((each) => each.kind === kind).map(({ value }) => value))];
  const only = ([value, ...others]: string[]) => (others.length === 0 ? (value ?? null) : null);
  return {
    salesIds: new Set([
      ...marked.flatMap(readMarkedTokens),
      ...opening.flatMap((link) => readLeadToken(link, url) ?? []),
      ...named('sales'),
    ]),
    slug: only(named('slug')),
    urn: only(named('urn')),
  };
}
