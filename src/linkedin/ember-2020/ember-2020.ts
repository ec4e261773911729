import { findEntries } from '../experience/find-entries';
import type { ExperienceSource } from '../experience/role-source';
import { findContactSections, findEmberCard, type EmberCard } from '../ember-profile/ember-card';
import { readDegree } from '../ember-profile/degree';
import type { EmbeddedProfile } from '../ember-profile/embedded-profile';
import { FIRST_OF_TWO, OF_CURRENT_ROLE, type BadgeSource } from '../ember-profile/employer-badge';
import { EXPERIENCE_MARKS, findOwnExperience, readCurrentEmployers } from '../ember-profile/experience-section';
import type { PageContext } from '../page-context';
import { readTitleName } from '../page-title';
import { isCard, type ProfileCard, type ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import { findFragment } from './experience-fragment';
import { findContactList, NO_PARTS, openTopCard, type TopCardParts } from './top-card';

/** The employer's badge and the school's are told apart for the count of clicks. */
const EMPLOYER = 'a[data-control-name="position_see_more"]';

/** The headline is the card's only heading. */
const HEADLINE = 'h2';

/** Classes of these years. */
const NAME_CLASS = '[class*="pv-top-card"][class*="--list"] > li:first-child';
const HEADLINE_CLASS = '.t-18.t-normal';

/** A top card of 2019 to 2021; a fragment has the roles and nothing else. */
interface Ember2020Card extends ProfileCard, BadgeSource, Omit<TopCardParts, 'badges'> {
  element: Element | null;
  embedded: EmbeddedProfile | null;
  experience: ExperienceSource | null;
}

function openCard(card: EmberCard): Ember2020Card {
  const experience = findOwnExperience(card, EXPERIENCE_MARKS);
  const parts = openTopCard(card.element);
  return {
    ...card,
    ...parts,
    degree: card.isSelf ? null : readDegree(card.element, parts.name),
    experience,
    readCurrentEmployers: () => readCurrentEmployers(experience, card.context),
  };
}

function openFragment(section: Element, root: Element, context: PageContext): Ember2020Card {
  return {
    root,
    context,
    slug: null,
    memberId: null,
    urn: null,
    salesId: null,
    degree: null,
    isSelf: false,
    isMasked: false,
    element: null,
    embedded: null,
    experience: { section, entries: findEntries(section) },
    ...NO_PARTS,
    readCurrentEmployers: () => [],
  };
}

/** Profiles of late 2019 to 2021: the top card is made of lists, without a main heading. */
export const ember2020: ProfileLayout<Ember2020Card> = {
  kind: 'ember-2020',
  front: 'ember',

  detects: (root) => root.querySelector(`li a[href*="/contact-info"]`) !== null || findFragment(root) !== null,

  find(root, context) {
    const fragment = findFragment(root);
    if (fragment) return openFragment(fragment, root, context);
    const card = findEmberCard(root, context, findContactSections(root).filter(findContactList));
    return isCard(card) ? openCard(card) : card;
  },

  fields: {
    name: [
      { tier: 'landmark', name: 'list before the headline', read: ({ name }) => name },
      { tier: 'title', name: 'page title', read: ({ root, name }) => (name ? readTitleName(root, name) : null) },
      { tier: 'text', name: 'embedded profile', read: ({ embedded }) => embedded?.name },
      { tier: 'class', name: 'list class', read: ({ element }) => readText(element?.querySelector(NAME_CLASS)) },
    ],
    headline: [
      { tier: 'landmark', name: 'heading', read: ({ element }) => readText(element?.querySelector(HEADLINE)) },
      { tier: 'text', name: 'between the lists', read: ({ between }) => between },
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.headline },
      {
        tier: 'class',
        name: 'headline class',
        read: ({ element }) => readText(element?.querySelector(HEADLINE_CLASS)),
      },
    ],
    location: [
      { tier: 'landmark', name: 'first beside contact info', read: ({ place }) => place },
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.location },
    ],
    topCardCompany: [
      {
        tier: 'landmark',
        name: 'link to the position',
        read: ({ element }) => readText(element?.querySelector(EMPLOYER)),
      },
      FIRST_OF_TWO,
      OF_CURRENT_ROLE,
    ],
  },

  findExperience: ({ experience }) => experience,
};
