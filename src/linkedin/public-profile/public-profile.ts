import { parseProfileAddress } from '../../text/linkedin-address';
import { asText, type Json } from '../json';
import { unread } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import { isAsterisked } from '../weigh';
import { findJsonLdEmployer, findJsonLdPerson, firstOf } from './json-ld';

/** Pages for visitors who are not logged in. */
const FRAME = 'meta[name="pageKey"][content^="public_profile"],.top-card-layout';

/** The address a public page calls its own; the host is that of the member's country. */
const CANONICAL = 'link[rel="canonical"]';
const SHARED_ADDRESS = 'meta[property="og:url"]';

const EXPERIENCE = 'section[data-section="experience"]';

/** The link to the employer beside the name, by the name it is tracked under. */
const EMPLOYER_LINK = 'a[href*="topcard-current-company"]';

/** Class names that have stood since 2019; asked last. */
const HEADLINE_CLASS = '.top-card-layout__headline';
const LOCATION_CLASS =
  '.top-card__subline-item:first-child,.profile-info-subheader>span:first-child,.profile-info-subheader>:first-child>span:first-child';

/** Where the member names no place, a link to contact info or the number of followers has slipped into it. */
const NO_PLACE = '[data-tracking-control-name]';
const NUMBER = /\p{N}/u;

/** A logged-out page's card as its strategies need it. */
interface PublicCard extends ProfileCard {
  heading: Element;
  shown: string | null;
  person: Json | undefined;
}

/** Profiles as visitors see them who are not logged in, in full or with names and titles masked. */
export const publicProfile: ProfileLayout<PublicCard> = {
  kind: 'public-profile',
  front: 'public',

  detects: (root) => root.querySelector(FRAME) !== null,

  find(root, context) {
    const canonical = root.querySelector(CANONICAL)?.getAttribute('href');
    const own = canonical ?? root.querySelector(SHARED_ADDRESS)?.getAttribute('content') ?? '';
    const slug = parseProfileAddress(own)?.value;
    const heading = root.querySelector('main h1');
    if (!slug || !heading) return unread(context, 'not-settled');
    if (context.address.value !== slug) return unread(context, 'other-person');
    const person = findJsonLdPerson(root, slug);
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
      heading,
      shown: readText(heading),
      person,
    };
  },

  fields: {
    name: [
      { tier: 'data', name: 'JSON-LD name', read: ({ person }) => asText(person?.name) },
      { tier: 'landmark', name: 'main heading', read: ({ shown }) => shown },
      { tier: 'title', name: 'page title', read: ({ root, shown }) => readTitleName(root, shown) },
    ],
    headline: [
      {
        tier: 'landmark',
        name: 'second heading',
        read: ({ heading }) => readText(heading.closest('div')?.querySelector(':scope>h2')),
      },
      { tier: 'class', name: 'headline class', read: ({ root }) => readText(root.querySelector(HEADLINE_CLASS)) },
    ],
    location: [
      {
        tier: 'data',
        name: 'JSON-LD address',
        read: ({ person }) => asText(firstOf(person, 'address').addressLocality),
      },
      { tier: 'class', name: 'location class', read: ({ root }) => readPlace(root.querySelector(LOCATION_CLASS)) },
    ],
    topCardCompany: [
      { tier: 'landmark', name: 'employer link', read: ({ root }) => readText(root.querySelector(EMPLOYER_LINK)) },
      { tier: 'data', name: 'JSON-LD employer', read: ({ person }) => asText(findJsonLdEmployer(person).name) },
    ],
  },

  findExperience({ root }) {
    const section = root.querySelector(EXPERIENCE);
    // Each role of a group names its employer itself, so every innermost item is read alone.
    const roles = [...(section?.querySelectorAll('li') ?? [])].filter((item) => !item.querySelector('li'));
    return section && { section, entries: roles };
  },
};

function readPlace(subline: Element | null): string | null {
  const place = subline?.matches(NO_PLACE) ? null : readText(subline);
  return NUMBER.test(place ?? '') ? null : place;
}
