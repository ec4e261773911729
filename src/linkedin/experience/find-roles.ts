import type { PageContext } from '../page-context';
import { parseProfileAddress } from '../../text/linkedin-address';
import { readHref } from '../profile-links';
import { findDateLine } from './date-line';
import { isSum } from './duration';
import { isNamed, matchEmployer, readEmployerNames } from './employer-names';
import { findEntries } from './find-entries';
import { isNested, pickOwn, readOwnPart } from './own-part';
import type { ExperienceSource, FoundRoles, OwnPart, RoleSource } from './role-source';

/** Bounds against lists that are endless. */
const MAX_ENTRIES = 100;
const MAX_LEVELS = 4;

const NONE: FoundRoles = { roles: [], isWhole: false };

/** A role that stands in a list of its own has a logo; one of a group, whose header is missing, has none. */
const hasLogo = (part: OwnPart): boolean => pickOwn(part, 'img,figure', 0).length > 0;

/** Links to members. */
const MEMBER_LINK = 'a[href*="/in/"]';

/** Whether a part links to another member than the address names, up to a line: a card of somebody else has come between. */
function isOfAnother(part: OwnPart, last: number, { url, address }: PageContext): boolean {
  const members = pickOwn(part, MEMBER_LINK, last).map((link) => parseProfileAddress(readHref(link, url)));
  return members.some((member) => member && (address.kind !== member.kind || address.value !== member.value));
}

/** The list items of an entry, each with the text of its own, through items that only wrap others. One without text may not have come. */
function findItems(entry: Element, level = 0): OwnPart[] {
  const items = level < MAX_LEVELS ? findEntries(entry).slice(0, MAX_ENTRIES) : [];
  return items.flatMap((item) => {
    const own = readOwnPart(item);
    const inner = own.lines.length > 0 ? [] : findItems(item, level + 1);
    return inner.length > 0 ? inner : [own];
  });
}

/**
 * Whether an entry's own lines are the header of a group: the employer, named by its logo or a link, or followed by the sum of years and by no other.
 * Otherwise they may be a single role without dates.
 */
function isHeader(part: OwnPart): boolean {
  const [, sum, ...others] = part.lines;
  return isNamed(part) || (sum !== undefined && isSum(sum) && !others.some(isSum));
}

/** Whether a group has a control of its own that may unfold more roles. */
function isFolded({ element }: OwnPart): boolean {
  return [...element.querySelectorAll('button:not([aria-expanded="true"])')].some(
    (button) => !isNested(element, button) && /\S/.test(button.textContent ?? ''),
  );
}

/** At most two lines stand above the dates. */
const isUsual = ({ dateAt }: RoleSource): boolean => dateAt <= 2;

/** With a line too many, dates are those of the role only right behind the employer: further down a description may begin with others. */
function isBehindEmployer(role: RoleSource): boolean {
  const employer = role.lines.slice(role.dateAt - 1, role.dateAt);
  return role.header === null && matchEmployer(employer, readEmployerNames(role)) !== null;
}

/** The roles of one entry: itself, or those in its lists, of which every one must have dates for the entry to be whole. */
function openEntry(entry: Element, common: Pick<RoleSource, 'place' | 'data' | 'context'>): FoundRoles {
  const { context } = common;
  const open = (part: OwnPart, header: OwnPart | null): RoleSource[] => {
    const dated = findDateLine(part.lines, context.locale);
    if (!dated || isOfAnother(part, dated.dateAt, context)) return [];
    const role = { ...common, ...part, ...dated, header };
    return isUsual(role) || isBehindEmployer(role) ? [role] : [];
  };
  const own = readOwnPart(entry);
  const single = open(own, null);
  if (single.length > 0) return { roles: single, isWhole: true };
  const isBare = own.lines.length === 0;
  if (!isBare && (!isHeader(own) || isOfAnother(own, 1, context))) return NONE;
  const items = findItems(entry);
  const roles = items.flatMap((item) => (isBare && !hasLogo(item) ? [] : open(item, isBare ? null : own)));
  return { roles, isWhole: roles.length > 0 && roles.length === items.length && !isFolded(own) };
}

/**
 * The roles of a section as far as they can be told apart, in page order. An entry or role without a readable date line is left out:
 * it may be half there, or an advertisement, or somebody else's card.
 */
export function findRoles({ entries, data = [] }: ExperienceSource, context: PageContext): FoundRoles {
  const opened = entries.slice(0, MAX_ENTRIES).map((entry, at) => openEntry(entry, { place: at + 1, data, context }));
  return {
    roles: opened.flatMap(({ roles }) => roles),
    isWhole: entries.length <= MAX_ENTRIES && opened.every(({ isWhole }) => isWhole),
  };
}
