import { findMainHeading } from '../ember-profile/main-heading';
import { OF_CURRENT_ROLE, type BadgeSource } from '../ember-profile/employer-badge';
import { readDegree } from '../ember-profile/degree';
import { readCurrentEmployers } from '../ember-profile/experience-section';
import { findEntries } from '../experience/find-entries';
import type { ExperienceSource } from '../experience/role-source';
import { unread } from '../page-context';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { readLines, readText } from '../read-lines';
import { orderMwliteLines, readBeforeSeparator, type MwliteLines } from './mwlite-lines';
import { isViewers, readNumber, readOwner } from './owner';

/** The page by its key or its address. */
const FRAME = 'meta[name="pageKey"][content^="p_mwlite_profile"],link[rel="canonical"][href*="/mwlite/profile/"]';

/** The card by its class, or by a button that names a member. */
const CARD_CLASS = 'section.basic-profile-section';
const CARD_MARKS = ['h1', '[data-vanity-name]'];

/** Dialogs and menus have headings, too. */
const BESIDES = 'li,[role="dialog"],[aria-modal],[aria-hidden="true"]';

/** The sheet that says since when the member has had the profile begins with the name. */
const ABOUT_SHEET = '#about-profile header';

/** Classes, asked last. */
const NAME_CLASS = '.heading-large';
const EMPLOYER_CLASS = '.member-current-company';
const HEADLINE_CLASS = '.body-small.text-color-text [dir]';
const PLACE_CLASS = 'div.text-color-text-low-emphasis';

/** The section of roles, by its class or by what its links to employers say of themselves. */
const EXPERIENCE = ['.experience-container', 'a[href*="trk=profile-position"]', 'a[href*="trk=experience-timeline"]'];

/** A card of the mobile site. */
interface MwliteCard extends ProfileCard, BadgeSource {
  element: Element;
  heading: Element | null;
  order: MwliteLines;
  experience: ExperienceSource | null;
}

function findCard(root: Element): Element | null {
  const marked = CARD_MARKS.map((mark) => root.querySelector(`main ${mark}`)?.closest('main > section, main section'));
  return root.querySelector(CARD_CLASS) ?? marked.find((card) => card !== undefined) ?? null;
}

function findExperience(root: Element): ExperienceSource | null {
  const section = EXPERIENCE.map((mark) => root.querySelector(mark)?.closest('section')).find(Boolean);
  return section ? { section, entries: findEntries(section) } : null;
}

/** The name in the sheet about the profile. */
function readSheet(card: Element): string | null {
  const header = card.querySelector(ABOUT_SHEET);
  return header ? (readLines(header)[0]?.text ?? null) : null;
}

const readNameClass = (card: Element): string | null => readText(card.querySelector(NAME_CLASS));

/** Profiles on the mobile site. The title says nothing; the name stands in the page. */
export const mwliteProfile: ProfileLayout<MwliteCard> = {
  kind: 'mwlite-profile',
  front: 'mwlite',

  detects: (root) => root.querySelector(`${FRAME},${CARD_CLASS}`) !== null,

  find(root, context) {
    const element = findCard(root);
    const slug = element && readOwner(root, element);
    if (!element || !slug) return unread(context, 'not-settled');
    if (context.address.value !== slug) return unread(context, 'other-person');
    const heading = findMainHeading(element, BESIDES);
    const shown = readText(heading) ?? readSheet(element) ?? readNameClass(element);
    const order = orderMwliteLines(element, shown);
    const experience = findExperience(root);
    const isSelf = isViewers(root);
    return {
      root,
      context,
      slug,
      memberId: readNumber(element),
      urn: null,
      salesId: null,
      degree: isSelf ? null : readDegree(element, shown),
      isSelf,
      isMasked: false,
      element,
      heading,
      order,
      experience,
      badges: order.employer ? [order.employer] : [],
      readCurrentEmployers: () => readCurrentEmployers(experience, context),
    };
  },

  fields: {
    name: [
      { tier: 'landmark', name: 'main heading', read: ({ heading }) => readText(heading) },
      { tier: 'landmark', name: 'sheet about the profile', read: ({ element }) => readSheet(element) },
      { tier: 'text', name: 'line before the degree', read: ({ order }) => order.first },
      { tier: 'class', name: 'name class', read: ({ element }) => readNameClass(element) },
    ],
    headline: [
      { tier: 'landmark', name: 'first line of the member', read: ({ order }) => readText(order.headline) },
      { tier: 'text', name: 'line after the name', read: ({ order }) => order.next },
      { tier: 'class', name: 'headline class', read: ({ element }) => readText(element.querySelector(HEADLINE_CLASS)) },
    ],
    location: [
      { tier: 'landmark', name: 'before the connections', read: ({ order }) => order.place },
      {
        tier: 'class',
        name: 'place class',
        read: ({ element }) => [...element.querySelectorAll(PLACE_CLASS)].map(readBeforeSeparator).find(Boolean),
      },
    ],
    topCardCompany: [
      { tier: 'text', name: 'second line of the member', read: ({ order }) => readText(order.employer) },
      OF_CURRENT_ROLE,
      { tier: 'class', name: 'employer class', read: ({ element }) => readText(element.querySelector(EMPLOYER_CLASS)) },
    ],
  },

  findExperience: ({ experience }) => experience,
};
