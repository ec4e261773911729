import { parseProfileAddress } from '../../text/linkedin-address';
import { isFollowed } from '../is-followed';
import { asText, type Json } from '../json';
import { unread } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import { isAsterisked } from '../weigh';
import { findMainHeading, findNameElement, readHeadline, readPlace } from './headings';
import { findJsonLdEmployer, findJsonLdPerson, firstOf } from './json-ld';
import { readJsonLdRoles } from './json-ld-roles';
import { readNameParts, readSharedName } from './shared-names';

/** Pages for visitors who are not logged in. */
const FRAME =
  'meta[name="pageKey"][content^="public_profile"],meta[property="og:type"][content="profile"],.top-card-layout';

/** The addresses that a public page calls its own; the host is that of the member's country. */
const OWN_ADDRESS =
  'link[rel="canonical"],meta[property="og:url"],meta[property="al:ios:url"],meta[property="al:android:url"]';

/** The section with the roles; without its name, the one around roles by their class. */
const EXPERIENCE = 'section[data-section="experience"]';
const ROLE_CLASS = '.experience-item,.experience-group';

/** The link to the employer beside the name, by the name it is tracked under; and its place, which a firm without a page has too. */
const EMPLOYER_LINK = 'a[href*="topcard-current-company"]';
const EMPLOYER_PLACE = '[data-section="currentPositionsDetails"]';

/** Class names that have stood since 2019; asked last. */
const HEADLINE_CLASS = '.top-card-layout__headline';
const LOCATION_CLASS = '.top-card__subline-item:first-child';

/** Where the member names no place, the number of followers has slipped into it. */
const NUMBER = /\p{N}/u;

/** A logged-out page's card as its strategies need it. */
interface PublicCard extends ProfileCard {
  /** The section with the name. */
  card: Element;
  heading: Element;
  shown: string | null;
  person: Json | undefined;
}

/** The slugs that a page says are its own. */
function findOwnSlugs(root: Element): string[] {
  return [...root.querySelectorAll(OWN_ADDRESS)].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('content') ?? '';
    return parseProfileAddress(address)?.value ?? [];
  });
}

/** Whether the page's data are there and name no place: nothing on the page is one then. */
function isPlaceless({ person }: PublicCard): boolean {
  return person !== undefined && !asText(firstOf(person, 'address').addressLocality);
}

function readPlaceByClass(card: Element): string | null {
  const place = readText(card.querySelector(LOCATION_CLASS));
  return NUMBER.test(place ?? '') ? null : place;
}

/** The employer beside the name; the roles below have the same mark and are list items. */
function readEmployerPlace(card: Element): string | null {
  const places = [...card.querySelectorAll(EMPLOYER_PLACE)].filter((place) => !place.closest('li'));
  return places.length === 1 ? readText(places[0]) : null;
}

/** What the data under the member's slug and the titles say the name is; `shown` is what the page may show as such. */
function listNames(root: Element, person: Json | undefined, shown: string): string[] {
  const names = [asText(person?.name), readTitleName(root, shown), readSharedName(root, shown)];
  return names.filter((name): name is string => Boolean(name));
}

/**
 * The element with the name. It must agree with the data or a title, since a page left from before may stand above; unless there is
 * neither, or the name is masked.
 */
function findName(root: Element, person: Json | undefined): Element | null {
  const named = findNameElement(root, (text) => listNames(root, person, text).includes(text));
  if (named) return named;
  const main = findMainHeading(root);
  const text = readText(main) ?? '';
  return isAsterisked(text) || listNames(root, person, text).length === 0 ? main : null;
}

/** The part of the page around the name that holds one list of roles. */
function findRoles(heading: Element): Element | null {
  for (let part = heading.parentElement; part; part = part.parentElement) {
    const sections = part.querySelectorAll(EXPERIENCE);
    const section = sections[0] ?? part.querySelector(ROLE_CLASS)?.closest('section');
    if (section) return sections.length > 1 ? null : section;
  }
  return null;
}

/** Profiles as visitors see them who are not logged in, in full or with names and titles masked. */
export const publicProfile: ProfileLayout<PublicCard> = {
  kind: 'public-profile',
  front: 'public',

  detects: (root) => root.querySelector(FRAME) !== null,

  find(root, context) {
    const [slug, ...others] = findOwnSlugs(root);
    if (!slug) return unread(context, 'not-settled');
    if ([slug, ...others].some((each) => each !== context.address.value)) return unread(context, 'other-person');
    const person = findJsonLdPerson(root, slug);
    const heading = findName(root, person);
    if (!heading || !isFollowed(heading)) return unread(context, 'not-settled');
    return {
      root,
      context,
      slug,
      urn: null,
      memberId: null,
      salesId: null,
      degree: null,
      isSelf: false,
      isMasked: [person?.jobTitle].flat().some((text) => isAsterisked(asText(text))),
      card: heading.closest('section') ?? root,
      heading,
      shown: readText(heading),
      person,
    };
  },

  fields: {
    name: [
      { tier: 'data', name: 'JSON-LD name', read: ({ person }) => asText(person?.name) },
      { tier: 'data', name: 'name in parts', read: ({ root }) => readNameParts(root) },
      { tier: 'landmark', name: 'main heading', read: ({ shown }) => shown },
      { tier: 'title', name: 'page title', read: ({ root, shown }) => readTitleName(root, shown) },
      { tier: 'title', name: 'title for other sites', read: ({ root, shown }) => readSharedName(root, shown) },
    ],
    headline: [
      { tier: 'landmark', name: 'second heading', read: ({ heading }) => readHeadline(heading) },
      { tier: 'class', name: 'headline class', read: ({ card }) => readText(card.querySelector(HEADLINE_CLASS)) },
    ],
    location: [
      {
        tier: 'data',
        name: 'JSON-LD address',
        read: ({ person }) => asText(firstOf(person, 'address').addressLocality),
      },
      {
        tier: 'text',
        name: 'third heading',
        read: (found) => (isPlaceless(found) ? null : readPlace(found.heading)),
      },
      {
        tier: 'class',
        name: 'location class',
        read: (found) => (isPlaceless(found) ? null : readPlaceByClass(found.card)),
      },
    ],
    topCardCompany: [
      { tier: 'landmark', name: 'employer link', read: ({ card }) => readText(card.querySelector(EMPLOYER_LINK)) },
      { tier: 'landmark', name: 'place of the employer', read: ({ card }) => readEmployerPlace(card) },
      { tier: 'data', name: 'JSON-LD employer', read: ({ person }) => asText(findJsonLdEmployer(person).name) },
    ],
  },

  findExperience({ heading, person }) {
    const section = findRoles(heading);
    // Each role of a group names its employer itself, so every innermost item is read alone.
    const roles = [...(section?.querySelectorAll('li') ?? [])].filter((item) => !item.querySelector('li'));
    return section && { section, entries: roles, data: readJsonLdRoles(person) };
  },
};
