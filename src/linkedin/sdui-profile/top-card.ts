import type { ProfileObservation } from '../../domain/observation';
import type { PageContext } from '../page-reader';
import { isAbbreviated } from '../person-name';
import { readTitleParts } from '../page-title';
import { findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { readLines, readText } from '../read-lines';
import { isMark, orderTopCardLines } from '../top-card-lines';
import { weigh } from '../weigh';

/** The badges for employer and school are buttons told apart by the picture that stands in for a missing logo. */
const BADGE = '[role="button"]';
const COMPANY_PICTURE = 'svg[id^="company-accent"]';
const SCHOOL_PICTURE = 'svg[id^="school-accent"]';

type TopCard = Pick<
  ProfileObservation,
  'slug' | 'name' | 'headline' | 'location' | 'topCardCompany' | 'isSelf' | 'isMasked'
> & { urn: string };

/** The employer named in the hidden "Company · School" line: only where a badge names it too, since it may hold the school alone. */
function readCompanyLine(line: string | null, badges: readonly Element[]): string | null {
  const first = line?.split(' · ')[0];
  const badge = badges.find((each) => readText(each) === first);
  return first &&
    badge &&
    (line?.includes(' · ') || badge.querySelector(COMPANY_PICTURE)) &&
    !badge.querySelector(SCHOOL_PICTURE)
    ? first
    : null;
}

/** Reads an SDUI top card with the token of its key. */
export function readTopCard(document: Document, card: Element, token: string, context: PageContext): TopCard {
  const links = findMemberLinks(card, context);
  const slug = readCardSlug(links);
  const where = 'top card';
  const lines = readLines(card);
  const linked = links.filter((link) => link.slug === slug && !link.href.includes('/overlay/'));
  const linkText = linked
    .map(({ element }) => readLines(element)[0]?.text)
    .find((text) => text !== undefined && !isMark(text));
  const [title] = readTitleParts(document);
  const name = weigh(
    [
      { strategy: 'link to the profile', tier: 'landmark', value: linkText, where },
      { strategy: 'page title', tier: 'title', value: title, where: 'page title' },
      {
        strategy: 'first heading',
        tier: 'text',
        value: linkText ? null : readText(card.querySelector('h1,h2')),
        where,
      },
    ],
    200,
  );
  const ordered = orderTopCardLines(card, lines, linkText ?? name?.value ?? '');
  const badges = [...card.querySelectorAll(BADGE)];
  const topCardCompany = weigh(
    [
      {
        strategy: 'employer badge',
        tier: 'landmark',
        value: readText(badges.find((badge) => badge.querySelector(COMPANY_PICTURE))),
        where,
      },
      { strategy: 'company line', tier: 'text', value: readCompanyLine(ordered.companyLine, badges), where },
    ],
    300,
  );
  // A headline is always shown; where it is missing the company line has slipped into its place.
  const isSlipped = ordered.companyLine === null && ordered.headline?.split(' · ')[0] === topCardCompany?.value;
  return {
    slug,
    urn: token,
    name,
    headline: weigh(
      [{ strategy: 'line after the name', tier: 'text', value: isSlipped ? null : ordered.headline, where }],
      1000,
    ),
    location: weigh([{ strategy: 'beside contact info', tier: 'landmark', value: ordered.location, where }], 200),
    topCardCompany,
    isSelf: isOwnCard(links, slug),
    isMasked: name !== null && isAbbreviated(name.value),
  };
}
