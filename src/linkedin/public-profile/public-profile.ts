import type { ExperienceExtent, Observation, ObservedPosition } from '../../domain/observation';
import { parseProfileAddress } from '../../text/linkedin-address';
import { unread, type PageContext, type PageReader } from '../page-reader';
import { readTitleParts } from '../page-title';
import { isAbbreviated } from '../person-name';
import { readLines, readText } from '../read-lines';
import { findEntries, isFollowed, readPositions } from '../read-positions';
import { isAsterisked, weigh } from '../weigh';
import { readJsonLdPerson } from './json-ld';

/** Pages for visitors who are not logged in. */
const FRAME = 'meta[name="pageKey"][content^="public_profile"],.top-card-layout';

/** The addresses a public page calls its own; the host is that of the member's country. */
const CANONICAL = 'link[rel="canonical"],meta[property="og:url"]';

const EXPERIENCE = 'section[data-section="experience"]';

/** The employer beside the name, by the section it is tracked as and by its tracking name. */
const EMPLOYER_LINK = 'a[href*="topcard-current-company"],[data-tracking-control-name*="topcard-current-company"]';

/** Class names, asked last: they have stood since 2019. */
const NAME_CLASS = 'h1.top-card-layout__title';
const HEADLINE_CLASS = 'h2.top-card-layout__headline';
const LOCATION_CLASS = '.top-card__subline-item,.profile-info-subheader';

function readOwnSlug(document: Document): string | null {
  for (const element of document.documentElement.querySelectorAll(CANONICAL)) {
    const address = parseProfileAddress(element.getAttribute('href') ?? element.getAttribute('content') ?? '');
    if (address?.kind === 'slug') return address.value;
  }
  return null;
}

/** In a public page each role of a group names its employer itself, so every dated item is read alone. */
function readExperience(document: Document, context: PageContext) {
  const section = document.documentElement.querySelector(EXPERIENCE);
  const items = section ? findEntries(section).flatMap((entry) => [entry, ...entry.querySelectorAll('li')]) : [];
  const roles = items.filter((item) => !item.querySelector('li'));
  const positions: ObservedPosition[] = readPositions(roles, context);
  if (!section || positions.length === 0) return { experience: 'not-rendered' as ExperienceExtent, positions: [] };
  return { experience: (isFollowed(section) ? 'complete' : 'partial') as ExperienceExtent, positions };
}

/** Profiles as visitors see them who are not logged in, in full or with names and titles masked. */
export const publicProfile: PageReader = {
  detects: (document) => document.documentElement.querySelector(FRAME) !== null,

  read(document, context): Observation {
    const { url, seenAt, address } = context;
    const root = document.documentElement;
    const slug = readOwnSlug(document);
    const heading = root.querySelector('main h1') ?? root.querySelector(NAME_CLASS);
    if (slug === null || !heading) return unread(context, 'not-settled');
    if (address.kind !== 'slug' || address.value !== slug) return unread(context, 'other-person');

    const where = 'top card';
    const info = heading.closest('div');
    const data = readJsonLdPerson(document, slug);
    const shown = readText(heading);
    const title = readTitleParts(document)[0] ?? '';
    const name = weigh(
      [
        { strategy: 'JSON-LD name', tier: 'data', value: data?.name, where: 'page data' },
        { strategy: 'main heading', tier: 'landmark', value: shown, where },
        {
          strategy: 'page title',
          tier: 'title',
          value: shown && title.startsWith(`${shown} - `) ? shown : null,
          where: 'page title',
        },
      ],
      200,
    );
    const subline = [...(info?.children ?? [])].find((child) => child.matches('h3'));
    const location = weigh(
      [
        { strategy: 'JSON-LD address', tier: 'data', value: data?.location, where: 'page data' },
        { strategy: 'line under the headline', tier: 'text', value: subline && readLines(subline)[0]?.text, where },
        { strategy: 'subline class', tier: 'class', value: readSubline(root.querySelector(LOCATION_CLASS)), where },
      ],
      200,
    );
    return {
      page: 'profile',
      url,
      seenAt,
      front: 'public',
      slug,
      memberId: null,
      urn: null,
      name,
      headline: weigh(
        [
          {
            strategy: 'second heading',
            tier: 'landmark',
            value: readText([...(info?.children ?? [])].find((child) => child.matches('h2'))),
            where,
          },
          { strategy: 'headline class', tier: 'class', value: readText(root.querySelector(HEADLINE_CLASS)), where },
        ],
        1000,
      ),
      location,
      topCardCompany: weigh(
        [
          { strategy: 'employer link', tier: 'landmark', value: readText(root.querySelector(EMPLOYER_LINK)), where },
          { strategy: 'JSON-LD employer', tier: 'data', value: data?.company, where: 'page data' },
        ],
        300,
      ),
      ...readExperience(document, context),
      isSelf: false,
      isMasked: (name !== null && isAbbreviated(name.value)) || (data?.texts.some(isAsterisked) ?? false),
    };
  },
};

function readSubline(element: Element | null): string | null {
  return element ? (readLines(element)[0]?.text ?? null) : null;
}
