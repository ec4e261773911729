import { readLines, readText } from '../read-lines';
import type { TopCard } from './top-card';

/** The badges for employer and school are told apart by the picture that stands in for a missing logo. */
const COMPANY_PICTURE = 'svg[id^="company-accent"]';
const SCHOOL_PICTURE = 'svg[id^="school-accent"]';

/** A badge is a button. */
const BADGE = '[role="button"]';

/** The lowest part of a card around a picture that has text: the badge, unless it holds more than one line. */
function findBadge(picture: Element, card: Element): Element | null {
  let part: Element | null = picture;
  while (part && part !== card && readText(part) === null) part = part.parentElement;
  return part && part !== card && readLines(part).length === 1 ? part : null;
}

/** Whether the "Company · School" line begins with a company. */
function isBegunBy(line: string | undefined, company: string): boolean {
  return line === company || (line?.startsWith(`${company} · `) ?? false);
}

/** The employer by its badge; of several (one may be an advertisement) that of the company line. */
export function readBadge({ element, isForeign, order: { companyLine } }: TopCard): string | null {
  const names = [...element.querySelectorAll(COMPANY_PICTURE)]
    .filter((picture) => !isForeign(picture))
    .flatMap((picture) => readText(findBadge(picture, element)) ?? []);
  const [name = null, ...others] = new Set(names);
  return others.length === 0 ? name : (names.find((each) => isBegunBy(companyLine, each)) ?? null);
}

/** The badges of a card, whatever they are of. */
export function findBadges({ element, isForeign }: Pick<TopCard, 'element' | 'isForeign'>): Element[] {
  return [...element.querySelectorAll(BADGE)].filter((badge) => !isForeign(badge));
}

/** The employer in the "Company · School" line: only where a badge names it too, since the line may hold the school alone. */
export function readCompanyLine(card: TopCard): string | null {
  const { companyLine } = card.order;
  for (const badge of findBadges(card)) {
    const name = readText(badge);
    if (name === null || !isBegunBy(companyLine, name) || badge.querySelector(SCHOOL_PICTURE)) continue;
    if (name !== companyLine || badge.querySelector(COMPANY_PICTURE)) return name;
  }
  return null;
}
