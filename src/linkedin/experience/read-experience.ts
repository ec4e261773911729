import type { ProfileObservation } from '../../domain/observation';
import type { PageContext } from '../page-context';
import { readLines, readText } from '../read-lines';
import { findRoles } from './find-roles';
import type { ExperienceSource } from './role-source';
import { weighRole } from './weigh-role';

/** The footer that opens the rest of the list. */
const SHOW_ALL = 'a[href*="/details/experience"]';

/** What only roles have: employers, by link or logo. */
const EMPLOYER = 'a[href*="/company/"],a[href*="/school/"],a[href*="keywords="],img[alt]:not([alt=""])';

/** A heading and the lines of one role at least. */
const FEW_LINES = 4;

/** Controls that fold up a list, which then stands open in full, and those that unfold it. */
const FOLDS = '[aria-expanded="true"]';
const UNFOLDS = '[aria-expanded="false"]';

/** The elements with text that follow an element within `top`. */
function* findFollowing(from: Element, top: Element): Generator<Element> {
  for (let element: Element | null = from; element && element !== top; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/\S/.test(next.textContent ?? '')) yield next;
    }
  }
}

/** Whether anything stands behind a section: while it is the last, it may still be arriving. */
function isFollowed(section: Element): boolean {
  return !findFollowing(section, section.ownerDocument.body).next().done;
}

/**
 * Whether there is more of a list than its entries: what stands behind them opens the rest of it. Where controls to fold and to unfold stand
 * side by side, all of it is there, and a style sheet shows a part.
 */
function isContinued(section: Element, last: Element): boolean {
  const behind = [...findFollowing(last, section)];
  const isPair = behind.some((each) => each.matches(FOLDS));
  const folds = (each: Element): boolean =>
    each.matches(isPair ? `${FOLDS},${UNFOLDS}` : FOLDS) ||
    (readText(each) === null && each.querySelector(FOLDS) !== null && each.querySelector(UNFOLDS) === null);
  return section.querySelector(SHOW_ALL) !== null || !behind.every(folds);
}

/**
 * Whether a section without a single role that could be understood still shows roles: it has arrived with what follows it, holds lines, and an employer
 * or a year. A placeholder, a spinner or the invitation to add a first role does not.
 */
function isUnreadable(section: Element): boolean {
  if (!isFollowed(section)) return false;
  const lines = readLines(section);
  return (
    lines.length >= FEW_LINES &&
    section.querySelector(EMPLOYER) !== null &&
    lines.some(({ text }) => /\p{Nd}/u.test(text))
  );
}

/**
 * The roles in an Experience section, in page order, and how far the list can be trusted. A section that is missing counts as not rendered.
 * While nothing follows it on the page, the list may still be arriving; what follows the entries within it opens the rest of the list.
 */
export function readExperience(
  source: ExperienceSource | null,
  context: PageContext,
): Pick<ProfileObservation, 'experience' | 'positions'> {
  if (!source) return { experience: 'not-rendered', positions: [] };
  const { section, entries } = source;
  const { roles, isWhole } = findRoles(source, context);
  const positions = roles.flatMap((role) => weighRole(role) ?? []);
  const last = entries.at(-1);
  if (!last || positions.length === 0)
    return { experience: isUnreadable(section) ? 'unreadable' : 'not-rendered', positions };
  const isComplete =
    !source.mayGoOn &&
    isWhole &&
    positions.length === roles.length &&
    isFollowed(section) &&
    !isContinued(section, last);
  return { experience: isComplete ? 'complete' : 'partial', positions };
}
