import type { UnreadObservation } from '../../domain/observation';
import { unread, type PageContext } from '../page-context';
import type { ProfileCard } from '../profile-layout';
import { agreeOnToken, findMemberLinks, isOwnCard, type MemberLink } from '../profile-links';
import { readEmbeddedProfile, type EmbeddedProfile } from './embedded-profile';

/** The frame of LinkedIn's older front end; any one is enough. */
export const EMBER_FRAME = 'section[data-member-id],.ember-application,#clientPageInstance,code[id^="bpr-guid-"]';

/** The link to the member's contact details, in every top card: laid over the page since 2021, a page of its own before. */
const CONTACT_LINK = 'a[href*="/overlay/contact-info"],a[href*="/detail/contact-info"]';

/** Its id since 2022. */
const CONTACT_ID = '#top-card-text-details-contact-info';

/** Pages below a profile. Nobody's card links to those of anybody else. */
const OWN_PAGE = /\/in\/[^/?#]+\/(?:overlay|details?|edit|guided)\//;

/** Links in the top card to mutual connections carry the token of the person it shows. */
const TOKEN_LINKS = 'a[href*="onnectionOf="]';

/** Contact links that are looked at. */
const MAX_LINKS = 100;

/** Sections that may be top cards are few; a page with more is not LinkedIn's. */
const MAX_CARDS = 10;

/** A top card of the older front end, proven to be that of the address. */
export interface EmberCard extends ProfileCard {
  element: Element;
  slug: string;
  embedded: EmbeddedProfile | null;
}

/** The link to the contact details of the member whose card it is. */
export function findContactLink(card: Element): Element | null {
  return card.querySelector(CONTACT_LINK) ?? card.querySelector(CONTACT_ID);
}

/** The sections that hold a contact link, each once: those that may be top cards. `link` narrows down which contact links count. */
export function findContactSections(root: Element, link: string = CONTACT_LINK): Element[] {
  const links = [...root.querySelectorAll(link)].slice(0, MAX_LINKS);
  return [...new Set(links.map((each) => each.closest('section')))].filter((section) => section !== null);
}

/** Those of a page's links to members that lead to a page below a profile. */
export function findOwnPages(links: readonly MemberLink[]): MemberLink[] {
  return links.filter(({ href }) => OWN_PAGE.test(href));
}

/** The one value that all which are there agree on; null where they differ. */
function agree(...values: (string | null | undefined)[]): string | null {
  const [value = null, ...others] = new Set(values.filter(Boolean));
  return others.length === 0 ? (value ?? null) : null;
}

function openCard(
  element: Element,
  root: Element,
  context: PageContext,
  everywhere: readonly MemberLink[],
): EmberCard[] {
  const links = findMemberLinks(element, context.url);
  const slug = agree(...findOwnPages(links).map((link) => link.slug));
  if (slug === null) return [];
  const tokenLinks = [...element.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
  const linked = agreeOnToken([
    ...everywhere.filter((link) => link.slug === slug).map(({ href }) => href),
    ...tokenLinks,
  ]);
  const embedded = readEmbeddedProfile(root, slug, linked);
  const number = /^\d+$/.exec(element.getAttribute('data-member-id') ?? '')?.[0];
  return [
    {
      root,
      context,
      slug,
      memberId: agree(number, embedded?.memberId),
      urn: agree(linked, embedded?.urn),
      salesId: null,
      degree: null,
      isSelf: isOwnCard(links, slug),
      isMasked: false,
      element,
      embedded,
    },
  ];
}

/** The first of some sections that is proven to be the top card of the member of the address: by the links to the pages below their profile. */
export function findEmberCard(
  root: Element,
  context: PageContext,
  sections: readonly Element[],
): EmberCard | UnreadObservation {
  const { address } = context;
  const everywhere = findMemberLinks(root, context.url);
  const elements = [...new Set(sections)].slice(0, MAX_CARDS);
  const cards = elements.flatMap((element) => openCard(element, root, context, everywhere));
  const card = cards.find(({ slug, urn }) => address.value === (address.kind === 'urn' ? urn : slug));
  return card ?? unread(context, cards.length > 0 ? 'other-person' : 'not-settled');
}
