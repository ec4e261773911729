import { findEntries, type ExperienceSource } from '../experience/read-experience';
import { unread } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { agreeOnToken, findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { readLines, readText } from '../read-lines';
import { orderTopCardLines, type TopCardLines } from '../top-card-lines';
import { readEmbeddedProfile, type EmbeddedProfile } from './embedded-profile';
import { EMPLOYER_BADGE } from './employer-badge';

/** The top card carries the member number. */
const TOP_CARD = 'section[data-member-id]';

/** The frame of LinkedIn's older front end; any one is enough. */
const FRAME = `${TOP_CARD},.ember-application,#clientPageInstance,code[id^="bpr-guid-"]`;

/** Layouts of 2018 to 2021, which are not read. */
const OLD_LAYOUT = '.pv-top-card-section,#experience-section,.pv-top-card--list';

/** The anchor of the Experience card has an English id in every language. */
const EXPERIENCE_ANCHOR = '#experience';

/** Links in the top card to mutual connections carry the token of the person it shows. */
const TOKEN_LINKS = 'a[href*="onnectionOf="]';

/** The headline carries the target of a writing suggestion since 2024. */
const SUGGESTION_TARGET = '[data-generated-suggestion-target]';

/** Utility class that outlived the scrambling of class names in 2024; asked last. */
const HEADLINE_CLASS = '.text-body-medium.break-words';

/** An Ember top card as its strategies need it. */
interface EmberCard extends ProfileCard {
  element: Element;
  slug: string;
  shown: string;
  order: TopCardLines;
  embedded: EmbeddedProfile | null;
}

/** The Experience card; while it still links to another member it is the last page's. */
function findOwnExperience({ root, slug, context }: EmberCard): ExperienceSource | null {
  const section = root.querySelector(EXPERIENCE_ANCHOR)?.closest('section');
  const shown = section ? readCardSlug(findMemberLinks(section, context.url)) : null;
  const isOwn = section && (shown === null || shown === slug);
  return isOwn ? { section, entries: findEntries(section) } : null;
}

/** Profiles in the front end of 2022 and later that LinkedIn still serves beside the newer one. */
export const emberProfile: ProfileLayout<EmberCard> = {
  kind: 'ember-profile',
  front: 'ember',

  detects: (root) => root.querySelector(FRAME) !== null,

  find(root, context) {
    const { address } = context;
    const element = root.querySelector(TOP_CARD);
    const shown = readText(element?.querySelector('h1'));
    if (!element || !shown) return unread(context, root.querySelector(OLD_LAYOUT) ? 'unknown-layout' : 'not-settled');

    const links = findMemberLinks(element, context.url);
    const slug = readCardSlug(links);
    if (slug === null) return unread(context, 'not-settled');
    const embedded = readEmbeddedProfile(root, slug);
    const own = findMemberLinks(root, context.url).filter((link) => link.slug === slug);
    const tokenLinks = [...element.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
    const urn = agreeOnToken([...own.map(({ href }) => href), ...tokenLinks, embedded?.urn ?? '']);
    if (address.value !== (address.kind === 'urn' ? urn : slug)) return unread(context, 'other-person');
    return {
      root,
      context,
      slug,
      urn,
      memberId: /^\d+$/.exec(element.getAttribute('data-member-id') ?? '')?.[0] ?? null,
      salesId: null,
      degree: null,
      isSelf: isOwnCard(links, slug),
      isMasked: false,
      element,
      shown,
      order: orderTopCardLines(element, readLines(element), shown),
      embedded,
    };
  },

  fields: {
    name: [
      { tier: 'landmark', name: 'main heading', read: ({ shown }) => shown },
      { tier: 'title', name: 'page title', read: ({ root, shown }) => readTitleName(root, shown) },
      { tier: 'text', name: 'embedded profile', read: ({ embedded }) => embedded?.name },
    ],
    headline: [
      {
        tier: 'landmark',
        name: 'suggestion target',
        read: ({ element }) => readText(element.querySelector(SUGGESTION_TARGET)),
      },
      { tier: 'text', name: 'line after the name', read: ({ order }) => order.headline },
      { tier: 'class', name: 'headline class', read: ({ element }) => readText(element.querySelector(HEADLINE_CLASS)) },
    ],
    location: [{ tier: 'landmark', name: 'beside contact info', read: ({ order }) => order.location }],
    topCardCompany: EMPLOYER_BADGE,
  },

  findExperience: findOwnExperience,
};
