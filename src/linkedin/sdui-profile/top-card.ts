import { readTitleName } from '../page-title';
import type { PageContext } from '../page-reader';
import { findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { readLines, readText } from '../read-lines';
import { isMark, orderTopCardLines } from '../top-card-lines';
import { weigh } from '../weigh';
import type { Card } from './cards';

/** The badges for employer and school are buttons told apart by the picture that stands in for a missing logo. */
const BADGE = '[role="button"]';
const COMPANY_PICTURE = 'svg[id^="company-accent"]';
const SCHOOL_PICTURE = 'svg[id^="school-accent"]';

/** The employer in the "Company · School" line: only where a badge names it too, since the line may hold the school alone. */
function readCompanyLine(line: string, badges: readonly Element[]): string | null {
  const [first = ''] = line.split(' · ');
  const badge = badges.find((each) => readText(each) === first);
  if (!badge || badge.querySelector(SCHOOL_PICTURE)) return null;
  return first !== line || badge.querySelector(COMPANY_PICTURE) ? first : null;
}

/** Reads an SDUI top card, with the slug and the token of the member it shows. */
export function readTopCard(root: Element, { element, token }: Card, context: PageContext) {
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
  const shown = named?.text;
  const { headline, companyLine, location } = orderTopCardLines(element, lines, shown);
  const badges = [...element.querySelectorAll(BADGE)];
  const topCardCompany = weigh(
    300,
    ['landmark', 'employer badge', readText(badges.find((badge) => badge.querySelector(COMPANY_PICTURE)))],
    ['text', 'company line', readCompanyLine(companyLine ?? '', badges)],
  );
  // A headline is always shown: where it is missing the company line, which repeats a badge, has slipped into its place.
  const isSlipped = !companyLine && badges.some((badge) => readText(badge) === headline?.split(' · ')[0]);
  return {
    slug,
    urn: token,
    name: weigh(200, ['landmark', 'link to the profile', shown], ['title', 'page title', readTitleName(root, shown)]),
    headline: weigh(1000, ['text', 'line after the name', isSlipped ? null : headline]),
    location: weigh(200, ['landmark', 'beside contact info', location]),
    topCardCompany,
    isSelf: isOwnCard(links, slug),
  };
}
