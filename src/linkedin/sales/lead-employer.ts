import type { ProfileLayout } from '../profile-layout';
import { isFollowed } from '../is-followed';
import { readText } from '../read-lines';
import type { LeadCard } from './lead-card';
import { findCompanyLinks } from './role-parts';

/** The roles that the head of the page shows as current, one line each; the last until 2021. */
export const CURRENT_ROLE =
  '[data-sn-view-name="lead-current-role"],[class*="_current-role-item_"],' +
  '.profile-topcard__current-positions .profile-topcard__summary-position';

/** How far up from a role the one before it may stand. */
const LEVELS = 2;

const COMPANY = '[data-anonymize="company-name"]';

/** Whether what stands before an element is another role, whose mark is gone: the title of the roles has neither dates nor links. */
function isFirst(role: Element): boolean {
  for (let at: Element | null = role, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
    const before = at.previousElementSibling;
    if (before) return before.querySelector('a') === null && !/\p{N}/u.test(before.textContent ?? '');
  }
  return true;
}

function findFirstRole({ whole }: LeadCard): Element | null {
  const role = whole.querySelector(CURRENT_ROLE);
  return role && isFirst(role) ? role : null;
}

/** The text of an element of the first role; null while it may still be arriving. */
function readInRole(card: LeadCard, find: (role: Element) => Element | null | undefined): string | null {
  const role = findFirstRole(card);
  const element = role && find(role);
  return element && isFollowed(element) ? readText(element) : null;
}

/** How the employer in the head of a lead's page is read: that of the first current role. */
export const LEAD_EMPLOYER: ProfileLayout<LeadCard>['fields']['topCardCompany'] = [
  {
    tier: 'landmark',
    name: 'mark of the employer',
    read: (card) => readInRole(card, (role) => role.querySelector(COMPANY)),
  },
  {
    tier: 'landmark',
    name: 'link to the employer',
    read: (card) => readInRole(card, (role) => findCompanyLinks(role)[0]),
  },
];
