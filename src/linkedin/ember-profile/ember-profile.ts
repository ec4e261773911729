import type { ExperienceExtent, Observation, ObservedPosition } from '../../domain/observation';
import { unread, type PageContext, type PageReader } from '../page-reader';
import { readTitleParts } from '../page-title';
import { isAbbreviated } from '../person-name';
import { agreeOnToken, findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { findEntries, isFollowed, readPositions } from '../read-positions';
import { readText } from '../read-lines';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';
import { readEmployerBadge } from './employer-badge';
import { readHeadline, readLocation } from './top-card';

/** The frame of LinkedIn's older front end; any one is enough. */
const FRAME = 'section[data-member-id],.ember-application,#clientPageInstance,code[id^="bpr-guid-"]';

/** The top card carries the member number; older ones are known by the contact link. */
const TOP_CARD = 'section[data-member-id]';

/** Layouts of 2018 to 2021, which are not read. */
const OLD_LAYOUT = '.pv-top-card-section,#experience-section,.pv-top-card--list';

/** The anchor of the Experience card has an English id in every language. */
const EXPERIENCE_ANCHOR = '#experience';
const SHOW_ALL = 'a[href*="/details/experience"]';

/** Links in the top card that carry the token of the person it shows, such as the one to mutual connections. */
const TOKEN_LINKS = 'a[href*="onnectionOf="]';

function readExperience(document: Document, context: PageContext) {
  const section = document.documentElement.querySelector(EXPERIENCE_ANCHOR)?.closest('section');
  const positions: ObservedPosition[] = section ? readPositions(findEntries(section), context) : [];
  if (!section || positions.length === 0) return { experience: 'not-rendered' as ExperienceExtent, positions };
  const isWhole = isFollowed(section) && !section.querySelector(SHOW_ALL);
  return { experience: (isWhole ? 'complete' : 'partial') as ExperienceExtent, positions };
}

/** Profiles in the front end of 2022 and later that LinkedIn still serves beside the newer one. */
export const emberProfile: PageReader = {
  detects: (document) => document.documentElement.querySelector(FRAME) !== null,

  read(document, context): Observation {
    const { url, seenAt, address } = context;
    const root = document.documentElement;
    const card = root.querySelector(TOP_CARD);
    const heading = card?.querySelector('h1');
    if (!card || !heading) return unread(context, root.querySelector(OLD_LAYOUT) ? 'unknown-layout' : 'not-settled');

    const cardLinks = findMemberLinks(card, context);
    const slug = readCardSlug(cardLinks);
    if (slug === null) return unread(context, 'not-settled');
    const embedded = readEmbeddedProfile(document, slug);
    const ownLinks = findMemberLinks(root, context).filter((link) => link.slug === slug);
    const tokenLinks = [...card.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
    const urn = agreeOnToken([...ownLinks.map(({ href }) => href), ...tokenLinks, embedded?.urn ?? '']);
    if (address.value !== (address.kind === 'urn' ? urn : slug)) return unread(context, 'other-person');

    const name = weigh(
      [
        { strategy: 'main heading', tier: 'landmark', value: readText(heading), where: 'top card' },
        { strategy: 'page title', tier: 'title', value: readTitleParts(document)[0], where: 'page title' },
        { strategy: 'embedded profile', tier: 'text', value: embedded?.name, where: 'page data' },
      ],
      200,
    );
    const experience = readExperience(document, context);
    const number = card.getAttribute('data-member-id') ?? '';
    return {
      page: 'profile',
      url,
      seenAt,
      front: 'ember',
      slug,
      memberId: /^\d+$/.test(number) ? number : (embedded?.memberId ?? null),
      urn,
      name,
      headline: readHeadline(card, heading, embedded),
      location: readLocation(card),
      topCardCompany: readEmployerBadge(card, experience.positions),
      ...experience,
      isSelf: isOwnCard(cardLinks, slug),
      isMasked: name !== null && isAbbreviated(name.value),
    };
  },
};
