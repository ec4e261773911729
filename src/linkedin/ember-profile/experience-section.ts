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

/** Marks of one kind that are looked at. */
const MAX_MARKS = 200;

/** Addresses that carry the token of the member a role belongs to. */
const TOKEN_LINKS = 'a[href*="rofilePosition"],a[href*="profileUrn="]';

/** The anchor of a card's own section has an English word for its id, those of other elements have numbers. */
const ANCHOR_ID = /^[a-z_]+$/;

/** Whether a section is anchored as another than that of a mark: Education has the same form. */
function isAnchoredElsewhere(section: Element, mark: string): boolean {
  return [...section.children].some((child) => ANCHOR_ID.test(child.id) && !child.matches(mark));
}

/** Whether a section is the member's: proven by what it links to, not known where it links to no member, or of another. */
function findOwner(section: Element, { slug, urn, context }: EmberCard): 'proven' | 'unknown' | 'other' {
  const links = findMemberLinks(section, context.url);
  const own = findOwnPages(links);
  const tokens = [...section.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
  const token = agreeOnToken(tokens);
  if (own.some((link) => link.slug !== slug) || (token !== null && urn !== null && token !== urn)) return 'other';
  if (own.length > 0) return 'proven';
  return links.some((link) => link.slug !== slug) ? 'other' : 'unknown';
}

/** Whether an entry is about somebody else, put between the member's. */
function isStrangers(entry: Element, { slug, context }: EmberCard): boolean {
  return findMemberLinks(entry, context.url).some((link) => link.slug !== slug);
}

/** The part of the document that shows the member; what is left of the page before stands in another. */
const pageOf = ({ element, root }: EmberCard): Element => element.closest('main') ?? root;

/** Whether a part of the page is still that of the member shown before: a card on it links to pages below another profile. */
function isInChange(card: EmberCard): boolean {
  const links = findMemberLinks(pageOf(card), card.context.url);
  return findOwnPages(links).some(({ element, slug }) => slug !== card.slug && !element.closest('nav,header'));
}

/** The section that something stands in. Until 2021 each employer in the list had a section of its own. */
function findSection(element: Element): Element | null {
  let section = element.closest('section');
  for (let item = section?.closest('li'); item; item = section?.closest('li')) {
    const outer = item.closest('section');
    if (!outer) break;
    section = outer;
  }
  return section;
}

/** The sections that a mark stands in. */
function findMarked(card: EmberCard, mark: string): Element[] {
  const sections = [...pageOf(card).querySelectorAll(mark)].slice(0, MAX_MARKS).map(findSection);
  return [...new Set(sections)].filter(
    (section) => section !== null && section !== card.element && !isAnchoredElsewhere(section, mark),
  ) as Element[];
}

/**
 * The Experience section by the first of some marks in it that is there. While it, or a card beside it, still links to another member it may be
 * the last page's, and so may one of two.
 */
export function findOwnExperience(card: EmberCard, marks: readonly string[]): ExperienceSource | null {
  const marked = marks.map((mark) => findMarked(card, mark)).find(({ length }) => length > 0) ?? [];
  const [section, ...others] = marked.filter((each) => findOwner(each, card) !== 'other');
  if (!section || others.length > 0 || isInChange(card)) return null;
  const found = findEntries(section);
  const entries = found.filter((entry) => !isStrangers(entry, card));
  const data = readEmbeddedRoles(card.root, card.urn);
  return { section, entries, data, ...(entries.length < found.length ? { mayGoOn: true } : {}) };
}

/** The employers of the roles that the member holds now, as the Experience section names them. */
export function readCurrentEmployers(source: ExperienceSource | null, context: PageContext): string[] {
  const { positions } = readExperience(source, context);
  return positions.flatMap(({ company, current }: ObservedPosition) => (current && company ? [company] : []));
}
