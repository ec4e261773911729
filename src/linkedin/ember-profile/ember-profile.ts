import { cleanText } from '../../text/clean-text';
import type { ExperienceSource } from '../experience/role-source';
import { nobody } from '../page-context';
import { readTitleName } from '../page-title';
import { isCard, type ProfileLayout } from '../profile-layout';
import { readLines, readText } from '../read-lines';
import type { Strategy } from '../strategy';
import { orderCardLines, type CardLines } from './card-lines';
import { EMBER_FRAME, findContactSections, findEmberCard, type EmberCard } from './ember-card';
import { readDegree } from './degree';
import { findMainHeading } from './main-heading';
import { EMPLOYER_BADGE, findBadges, type BadgeSource } from './employer-badge';
import { EXPERIENCE_MARKS, findOwnExperience, readCurrentEmployers } from './experience-section';

/** The top card carries the member number. */
const TOP_CARD = 'section[data-member-id]';

/** The name links to what LinkedIn says of the profile itself, since 2024. */
const ABOUT_LINK = 'a[href*="/overlay/about-this-profile"]';

/** Where the name never is: the badges for employer and school were headings too. */
const LISTED = 'ul,ol,button,a[href^="#"]';

/** Utility classes that outlived the scrambling of class names in 2024; asked last. */
const NAME_CLASS = '.text-heading-xlarge,.inline.t-24.v-align-middle';
const HEADLINE_CLASS = '.text-body-medium.break-words';
const LOCATION_CLASS = '.text-body-small.inline.t-black--light.break-words';

/** The headline carries the target of a writing suggestion since 2024. */
const SUGGESTION_TARGET = '[data-generated-suggestion-target]';

/** A text that was not filled in: "{:name}". */
const TEMPLATE = /[{}]/;

/** An Ember top card as its strategies need it. */
interface EmberProfileCard extends EmberCard, BadgeSource {
  shown: string | undefined;
  order: CardLines;
  experience: ExperienceSource | null;
}

/** The description of the member's picture, which its tooltip repeats: the name alone. Others have no tooltip. */
function readPhoto({ element }: EmberCard): string | null {
  const [photo, ...others] = element.querySelectorAll('img[title]');
  const name = photo?.getAttribute('title') ?? '';
  return others.length === 0 && photo?.getAttribute('alt') === name && !TEMPLATE.test(name) ? cleanText(name) : null;
}

/**
 * Whether a card stands for somebody out of the viewer's reach: in place of a name it has the site's own word for a member, which in every language
 * has the site's name in it, and it links to none of the pages below a profile.
 */
function isOutOfReach(card: Element): boolean {
  return /linkedin/i.test(readText(card.querySelector('h1')) ?? '');
}

/** The name that the title has too, wherever it stands in the card. */
function readTitledLine({ root, element }: EmberCard): string | undefined {
  return readLines(element).find(({ text }) => readTitleName(root, text) === text)?.text;
}

/** How the name is read; the title's counts where the card shows a name, since it may still be that of the page before. */
const NAME: readonly Strategy<EmberCard & { shown?: string | undefined }>[] = [
  {
    tier: 'landmark',
    name: 'main heading',
    read: ({ element }) => readText(findMainHeading(element, LISTED)),
  },
  {
    tier: 'landmark',
    name: 'link about the profile',
    read: ({ element }) => readText(element.querySelector(ABOUT_LINK)),
  },
  { tier: 'landmark', name: 'picture', read: readPhoto },
  { tier: 'title', name: 'page title', read: ({ root, shown }) => (shown ? readTitleName(root, shown) : null) },
  { tier: 'text', name: 'embedded profile', read: ({ embedded }) => embedded?.name },
  { tier: 'class', name: 'name class', read: ({ element }) => readText(element.querySelector(NAME_CLASS)) },
];

function openProfile(card: EmberCard): EmberProfileCard {
  const shown = NAME.map(({ read }) => read(card)).find(Boolean) ?? readTitledLine(card);
  const experience = findOwnExperience(card, EXPERIENCE_MARKS);
  return {
    ...card,
    degree: card.isSelf ? null : readDegree(card.element, shown),
    shown,
    order: orderCardLines(card.element, shown),
    badges: findBadges(card.element),
    experience,
    readCurrentEmployers: () => readCurrentEmployers(experience, card.context),
  };
}

/** Profiles in the front end of 2022 and later that LinkedIn still serves beside the newer one. */
export const emberProfile: ProfileLayout<EmberProfileCard> = {
  kind: 'ember-profile',
  front: 'ember',

  detects: (root) => root.querySelector(EMBER_FRAME) !== null,

  find(root, context) {
    const cards = [...root.querySelectorAll(TOP_CARD)];
    const card = findEmberCard(root, context, [...cards, ...findContactSections(root)]);
    if (isCard(card)) return openProfile(card);
    return card.why === 'not-settled' && cards.some(isOutOfReach) ? nobody(context, 'not-found') : card;
  },

  fields: {
    name: NAME,
    headline: [
      {
        tier: 'landmark',
        name: 'suggestion target',
        read: ({ element }) => readText(element.querySelector(SUGGESTION_TARGET)),
      },
      { tier: 'text', name: 'line after the name', read: ({ order }) => order.headline },
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.headline },
      { tier: 'class', name: 'headline class', read: ({ element }) => readText(element.querySelector(HEADLINE_CLASS)) },
    ],
    location: [
      { tier: 'landmark', name: 'beside contact info', read: ({ order }) => order.location },
      { tier: 'class', name: 'location class', read: ({ element }) => readText(element.querySelector(LOCATION_CLASS)) },
    ],
    topCardCompany: EMPLOYER_BADGE,
  },

  findExperience: ({ experience }) => experience,
};
