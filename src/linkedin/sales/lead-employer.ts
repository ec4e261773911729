import type { ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import type { LeadCard } from './lead-card';
import { findCompanyLinks } from './role-parts';

/** Until 2021, around all current roles. */
const CURRENT_ROLES = '.profile-topcard__current-positions';

/** The roles that the head of the page shows as current, one line each. */
export const CURRENT_ROLE = `[data-sn-view-name="lead-current-role"],[class*="_current-role-item_"],${CURRENT_ROLES}`;

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
  return role && (role.matches(CURRENT_ROLES) || isFirst(role)) ? role : null;
}

function readLinkedCompany(card: LeadCard): string | null {
  const role = findFirstRole(card);
  return role && readText(findCompanyLinks(role)[0]);
}

/** How the employer in the head of a lead's page is read: that of the first current role. */
export const LEAD_EMPLOYER: ProfileLayout<LeadCard>['fields']['topCardCompany'] = [
  {
    tier: 'landmark',
    name: 'mark of the employer',
    read: (card) => readText(findFirstRole(card)?.querySelector(COMPANY)),
  },
  { tier: 'landmark', name: 'link to the employer', read: readLinkedCompany },
];
