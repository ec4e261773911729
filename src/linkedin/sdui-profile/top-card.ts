import type { PageContext } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { readLines, readText } from '../read-lines';
import { isMark, orderTopCardLines, type TopCardLines } from '../top-card-lines';
import type { Card } from './cards';

/** The badges for employer and school are buttons told apart by the picture that stands in for a missing logo. */
const BADGE = '[role="button"]';
const COMPANY_PICTURE = 'svg[id^="company-accent"]';
const SCHOOL_PICTURE = 'svg[id^="school-accent"]';

/** An SDUI top card as its strategies need it. */
export interface TopCard extends ProfileCard {
  urn: string;
  /** The name as the card shows it, in a link to the profile. */
  shown: string | undefined;
  order: TopCardLines;
  badges: Element[];
}

/** Opens a top card: whom it shows, and the order of its lines. */
export function openTopCard(root: Element, { element, token }: Card, context: PageContext): TopCard {
  const links = findMemberLinks(element, context.url);
  const slug = readCardSlug(links);
  const lines = readLines(element);
  const own = links.filter((link) => link.slug === slug && !link.href.includes('/overlay/'));
  const linked = lines.filter(
    ({ text, element: line }) => !isMark(text) && own.some((link) => link.element.contains(line)),
  );
  const named =
    linked.find(({ text }) => readTitleName(root, text) === text) ??
    linked[0] ??
    lines.find(({ element: line }) => line.matches('h1,h2'));
  return {
    root,
    context,
    slug,
    urn: token,
    memberId: null,
    salesId: null,
    degree: null,
    isSelf: isOwnCard(links, slug),
    isMasked: false,
    shown: named?.text,
    order: orderTopCardLines(element, lines, named?.text),
    badges: [...element.querySelectorAll(BADGE)],
  };
}

/** The employer in the "Company · School" line: only where a badge names it too, since the line may hold the school alone. */
function readCompanyLine({ order: { companyLine: line = '' }, badges }: TopCard): string | null {
  const [first = ''] = line.split(' · ');
  const badge = badges.find((each) => readText(each) === first);
  if (!badge || badge.querySelector(SCHOOL_PICTURE)) return null;
  return first !== line || badge.querySelector(COMPANY_PICTURE) ? first : null;
}

/** A headline is always shown: where it is missing the company line, which repeats a badge, has slipped into its place. */
function readHeadline({ order: { headline, companyLine }, badges }: TopCard): string | null | undefined {
  const isSlipped = !companyLine && badges.some((badge) => readText(badge) === headline?.split(' · ')[0]);
  return isSlipped ? null : headline;
}

/** How each field of a top card is read. */
export const TOP_CARD_FIELDS: ProfileLayout<TopCard>['fields'] = {
  name: [
    { tier: 'landmark', name: 'link to the profile', read: ({ shown }) => shown },
    { tier: 'title', name: 'page title', read: ({ root, shown }) => readTitleName(root, shown) },
  ],
  headline: [{ tier: 'text', name: 'line after the name', read: readHeadline }],
  location: [{ tier: 'landmark', name: 'beside contact info', read: ({ order }) => order.location }],
  topCardCompany: [
    {
      tier: 'landmark',
      name: 'employer badge',
      read: ({ badges }) => readText(badges.find((badge) => badge.querySelector(COMPANY_PICTURE))),
    },
    { tier: 'text', name: 'company line', read: readCompanyLine },
  ],
};
