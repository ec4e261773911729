import type { ExperienceSource } from '../experience/role-source';
import { findContactSections, findEmberCard, type EmberCard } from '../ember-profile/ember-card';
import { readDegree } from '../ember-profile/degree';
import { orderCardLines, type CardLines } from '../ember-profile/card-lines';
import { FIRST_OF_TWO, OF_CURRENT_ROLE, type BadgeSource } from '../ember-profile/employer-badge';
import { EXPERIENCE_MARKS, findOwnExperience, readCurrentEmployers } from '../ember-profile/experience-section';
import { readTitleName } from '../page-title';
import { isCard, type ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';

/** The classes of these years, which tell the top card from those of other years. */
const TOP_CARD_CLASS = '.pv-top-card-section';
const NAME_CLASS = '.pv-top-card-section__name';
const HEADLINE_CLASS = '.pv-top-card-section__headline';
const PLACE_CLASS = '.pv-top-card-section__location';
const EMPLOYER_CLASS = '.pv-top-card-v2-section__company-name,.pv-top-card-section__company';

/** The contact link led to a page of its own, and no list held it. */
const CONTACT_LINK = ':not(li) > a[href*="/detail/contact-info"]';

/** Where none of these headings stands: media, badges of other years, cards of other members. */
const BESIDES = 'ul,ol,a,aside';

/** The links to the sections with employers and schools, employers first. */
const BADGES = 'a[href$="-section"]';
const EMPLOYER_LINK = 'a[href$="#experience-section"]';

/** The headings that only these years had. */
interface Headings {
  name: Element | undefined;
  headline: Element | undefined;
  /** In 2018 employer and school were such headings, too: then none is sure to be the place. */
  place: Element | undefined;
}

/** A top card of 2018 and early 2019. */
interface Ember2018Card extends EmberCard, BadgeSource {
  headings: Headings;
  shown: string | null;
  order: CardLines;
  experience: ExperienceSource | null;
}

/** Name, headline and place by the levels of their headings, where each level is there and stands in this order. */
function readHeadings(card: Element): Headings {
  const headings = [...card.querySelectorAll('h1,h2,h3')].filter((each) => !each.closest(BESIDES));
  const [name, headline] = headings;
  const places = headings.filter(({ tagName }) => tagName === 'H3');
  if (name?.tagName !== 'H1' || headline?.tagName !== 'H2' || headings[2] !== places[0] || !places[0])
    return { name: undefined, headline: undefined, place: undefined };
  return { name, headline, place: places.length === 1 ? places[0] : undefined };
}

/** The sections that are top cards of these years, by class or headings. */
function findSections(root: Element): Element[] {
  const sections = findContactSections(root, CONTACT_LINK);
  return sections.filter((section) => section.matches(TOP_CARD_CLASS) || readHeadings(section).name);
}

function openCard(card: EmberCard): Ember2018Card {
  const headings = readHeadings(card.element);
  const shown = readText(headings.name ?? card.element.querySelector(NAME_CLASS));
  const experience = findOwnExperience(card, EXPERIENCE_MARKS);
  return {
    ...card,
    degree: card.isSelf ? null : readDegree(card.element, shown),
    headings,
    shown,
    order: orderCardLines(card.element, shown ?? undefined),
    badges: [...card.element.querySelectorAll(BADGES)],
    experience,
    readCurrentEmployers: () => readCurrentEmployers(experience, card.context),
  };
}

/** Profiles of 2018 to mid 2019: name, headline and place are headings of three levels. */
export const ember2018: ProfileLayout<Ember2018Card> = {
  kind: 'ember-2018',
  front: 'ember',

  detects: (root) => findSections(root).length > 0,

  find(root, context) {
    const card = findEmberCard(root, context, findSections(root));
    return isCard(card) ? openCard(card) : card;
  },

  fields: {
    name: [
      { tier: 'landmark', name: 'main heading', read: ({ headings }) => readText(headings.name) },
      { tier: 'title', name: 'page title', read: ({ root, shown }) => (shown ? readTitleName(root, shown) : null) },
      { tier: 'text', name: 'embedded profile', read: ({ embedded }) => embedded?.name },
      { tier: 'class', name: 'name class', read: ({ element }) => readText(element.querySelector(NAME_CLASS)) },
    ],
    headline: [
      { tier: 'landmark', name: 'second heading', read: ({ headings }) => readText(headings.headline) },
      { tier: 'text', name: 'line after the name', read: ({ order }) => order.headline },
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.headline },
      { tier: 'class', name: 'headline class', read: ({ element }) => readText(element.querySelector(HEADLINE_CLASS)) },
    ],
    location: [
      { tier: 'landmark', name: 'third heading', read: ({ headings }) => readText(headings.place) },
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.location },
      { tier: 'class', name: 'location class', read: ({ element }) => readText(element.querySelector(PLACE_CLASS)) },
    ],
    topCardCompany: [
      {
        tier: 'landmark',
        name: 'link to experience',
        read: ({ element }) => readText(element.querySelector(EMPLOYER_LINK)),
      },
      FIRST_OF_TWO,
      OF_CURRENT_ROLE,
      { tier: 'class', name: 'employer class', read: ({ element }) => readText(element.querySelector(EMPLOYER_CLASS)) },
    ],
  },

  findExperience: ({ experience }) => experience,
};
