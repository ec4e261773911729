import { parseProfileAddress } from '../../text/linkedin-address';
import { asText } from '../json';
import { profile, unread, type PageReader } from '../page-reader';
import { readTitleName } from '../page-title';
import { readText } from '../read-lines';
import { readExperience } from '../read-experience';
import { isAsterisked, weigh } from '../weigh';
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

/** Profiles as visitors see them who are not logged in, in full or with names and titles masked. */
export const publicProfile: PageReader = {
  detects: (root) => root.querySelector(FRAME) !== null,

  read(root, context) {
    const canonical = root.querySelector(CANONICAL)?.getAttribute('href');
    const own = canonical ?? root.querySelector(SHARED_ADDRESS)?.getAttribute('content') ?? '';
    const slug = parseProfileAddress(own)?.value;
    const heading = root.querySelector('main h1');
    if (!slug || !heading) return unread(context, 'not-settled');
    if (context.address.value !== slug) return unread(context, 'other-person');

    const person = findJsonLdPerson(root, slug);
    const shown = readText(heading);
    const subline = root.querySelector(LOCATION_CLASS);
    const place = subline?.matches(NO_PLACE) ? null : readText(subline);
    const info = heading.closest('div');
    const headline = info?.querySelector(':scope>h2');
    const section = root.querySelector(EXPERIENCE);
    // Each role of a group names its employer itself, so every innermost item is read alone.
    const roles = [...(section?.querySelectorAll('li') ?? [])].filter((item) => !item.querySelector('li'));
    const experience = readExperience(section, roles, context);
    return profile(context, {
      front: 'public',
      slug,
      name: weigh(
        200,
        ['data', 'JSON-LD name', asText(person?.name)],
        ['landmark', 'main heading', shown],
        ['title', 'page title', readTitleName(root, shown)],
      ),
      headline: weigh(
        1000,
        ['landmark', 'second heading', readText(headline)],
        ['class', 'headline class', readText(root.querySelector(HEADLINE_CLASS))],
      ),
      location: weigh(
        200,
        ['data', 'JSON-LD address', asText(firstOf(person, 'address').addressLocality)],
        ['class', 'location class', NUMBER.test(place ?? '') ? null : place],
      ),
      topCardCompany: weigh(
        300,
        ['landmark', 'employer link', readText(root.querySelector(EMPLOYER_LINK))],
        ['data', 'JSON-LD employer', asText(findJsonLdEmployer(person).name)],
      ),
      ...experience,
      isMasked: [person?.jobTitle].flat().some((text) => isAsterisked(asText(text))),
    });
  },
};
