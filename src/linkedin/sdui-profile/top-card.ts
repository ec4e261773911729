import type { Degree, UnreadObservation } from '../../domain/observation';
import type { PageAddress } from '../../text/linkedin-address';
import { isFollowed } from '../is-followed';
import { unread, type PageContext } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard } from '../profile-layout';
import { agreeOnToken } from '../profile-links';
import { readLines, type Line } from '../read-lines';
import { isMark, orderTopCardLines, readMarkedDegree, type TopCardLines } from '../top-card-lines';
import { findCards } from './cards';
import { findForeignParts, findOwner, findProfileLinks, isToProfile, type ProfileLink } from './owner-links';
import { readStickyBar, type StickyBar } from './sticky-bar';

const TOP_CARD = 'Topcard';

/** The member's own link in a card that has lost its key. An older page's card has one too. */
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';
const OTHER_FRAME = '.ember-application,[data-member-id]';

/** Only members who are not connected yet can be invited. */
const INVITATION = 'a[href*="/preload/custom-invite/"]';

/** The photo links to the profile as the name does. */
const PHOTO = 'figure';

/** An SDUI top card as its strategies need it. */
export interface TopCard extends ProfileCard {
  element: Element;
  /** The name in a link to the profile, and in the first heading. */
  linkName: string | undefined;
  heading: string | undefined;
  order: TopCardLines;
  bar: StickyBar;
  /** Whether a part of the card is about somebody else or an advertisement. */
  isForeign(part: Element): boolean;
}

/** The first line in a link to the member's profile that does not hold the photo. */
function readLinkName(links: readonly ProfileLink[], isForeign: (part: Element) => boolean): string | undefined {
  return links
    .filter((link) => isToProfile(link) && !link.element.querySelector(PHOTO))
    .flatMap(({ element }) => readLines(element, isForeign))
    .find(({ text }) => !isMark(text))?.text;
}

/** The degree by the mark behind the name, unless the card contradicts it: whoever can be invited is no connection. */
function readDegree(card: Element, lines: readonly Line[], name: string): Degree | null {
  const degree = readMarkedDegree(lines, name);
  return degree === 1 && card.querySelector(INVITATION) ? null : degree;
}

/** Opens a card: whom it is about, and the order of its lines. Null when it names nobody. */
function openTopCard(root: Element, element: Element, token: string | null, context: PageContext): TopCard | null {
  const links = findProfileLinks(element, context.url);
  const owner = findOwner(links);
  if (!owner) return null;
  const isOwn = ({ member }: { member: PageAddress }): boolean => member.value === owner.value;
  const parts = findForeignParts(element, links, owner);
  const isForeign = (part: Element): boolean => {
    for (let each: Element | null = part; each && each !== element; each = each.parentElement)
      if (parts.has(each)) return true;
    return false;
  };
  const lines = readLines(element, (part) => parts.has(part));
  const linkName = readLinkName(links.filter(isOwn), isForeign);
  const heading = lines.find(({ element: line }) => /^H[1-6]$/.test(line.tagName))?.text;
  const titled = lines.find(({ text }) => !isMark(text) && readTitleName(root, text) === text)?.text;
  const shown = titled ?? linkName ?? heading;
  if (shown === undefined) return null;
  const isSelf = links.some((link) => isOwn(link) && link.href.includes('/edit/'));
  return {
    root,
    context,
    slug: owner.kind === 'slug' ? owner.value : null,
    urn: token,
    memberId: null,
    salesId: null,
    degree: isSelf ? null : readDegree(element, lines, shown),
    isSelf,
    isMasked: false,
    element,
    linkName,
    heading,
    order: orderTopCardLines(element, lines, shown),
    bar: readStickyBar(findProfileLinks(root, context.url).filter(isOwn), element),
    isForeign,
  };
}

/** The section around the member's own link, where the keys are gone: the name of the page's title must stand in it. */
function findUnkeyed(root: Element, context: PageContext): TopCard[] {
  const contact = root.querySelector(OTHER_FRAME) ? null : root.querySelector(CONTACT_LINK);
  const section = contact?.closest('section');
  if (!section || section.closest('dialog,[role=dialog]')) return [];
  const hrefs = [...section.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const card = openTopCard(root, section, agreeOnToken(hrefs), context);
  const title = readTitleName(root, null);
  return card && title !== null && [card.linkName, card.heading].includes(title) ? [card] : [];
}

/**
 * The top card that shows the member of the address, by the slug in its own links or the token in its key. The address changes before the page
 * does; the card of the member before may still be there.
 */
export function findTopCard(root: Element, context: PageContext): TopCard | UnreadObservation {
  const { address } = context;
  const keyed = findCards(root, TOP_CARD).flatMap(
    ({ element, token }) => openTopCard(root, element, token, context) ?? [],
  );
  const cards = keyed.length > 0 ? keyed : findUnkeyed(root, context);
  const card = cards.find(({ slug, urn }) => address.value === (address.kind === 'urn' ? urn : slug));
  if (!card) return unread(context, cards.length > 0 ? 'other-person' : 'not-settled');
  return isFollowed(card.element) ? card : unread(context, 'not-settled');
}
