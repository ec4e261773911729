import type { ObservedPosition } from '../../domain/observation';
import { findEntries } from '../experience/find-entries';
import { readExperience } from '../experience/read-experience';
import type { ExperienceSource } from '../experience/role-source';
import type { PageContext } from '../page-context';
import { agreeOnToken, findMemberLinks } from '../profile-links';
import { readEmbeddedRoles } from './embedded-roles';
import { findOwnPages, type EmberCard } from './ember-card';

/**
 * Marks in the Experience section, whose anchor has an English id in every language. Until 2021 the section had the id itself, and its logos were
 * links told apart for the count of clicks, as they are today.
 */
export const EXPERIENCE_MARKS = [
  '#experience',
  '#experience-section',
  '[data-field="experience_company_logo"]',
  '[data-control-name="background_details_company"]',
  'a[href*="/details/experience"]',
];

/** Addresses that carry the token of the member a role belongs to. */
const TOKEN_LINKS = 'a[href*="rofilePosition"],a[href*="profileUrn="]';

/** The anchor of a card's own section has an English word for its id, those of other elements have numbers. */
const ANCHOR_ID = /^[a-z_]+$/;

/** Whether a section is anchored as another than that of a mark: Education has the same form. */
function isAnchoredElsewhere(section: Element, mark: string): boolean {
  return [...section.children].some((child) => ANCHOR_ID.test(child.id) && !child.matches(mark));
}

/** Whether what a section links to belongs to the member of the card, as far as it tells. */
function isOwn(section: Element, { slug, urn, context }: EmberCard): boolean {
  const tokens = [...section.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
  const token = agreeOnToken(tokens);
  const others = findMemberLinks(section, context.url).some((link) => link.slug !== slug);
  return !others && (token === null || urn === null || token === urn);
}

/** Whether a part of the page is still that of the member shown before: a card around it links to pages below another profile. */
function isInChange({ root, element, slug, context }: EmberCard): boolean {
  const page = element.closest('main') ?? element.parentElement ?? root;
  return findOwnPages(findMemberLinks(page, context.url)).some((link) => link.slug !== slug);
}

/**
 * The Experience section by the first of some marks in it that is there. While it, or a card beside it, still links to another member it may be
 * the last page's.
 */
export function findOwnExperience(card: EmberCard, marks: readonly string[]): ExperienceSource | null {
  const [section] = marks.flatMap((mark) => {
    const found = card.root.querySelector(mark)?.closest('section');
    return found && found !== card.element && !isAnchoredElsewhere(found, mark) ? [found] : [];
  });
  return section && isOwn(section, card) && !isInChange(card)
    ? { section, entries: findEntries(section), data: readEmbeddedRoles(card.root, card.urn) }
    : null;
}

/** The employers of the roles that the member holds now, as the Experience section names them. */
export function readCurrentEmployers(source: ExperienceSource | null, context: PageContext): string[] {
  const { positions } = readExperience(source, context);
  return positions.flatMap(({ company, current }: ObservedPosition) => (current && company ? [company] : []));
}
