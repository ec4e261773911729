import type { ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import type { LeadCard } from './lead-card';
import { findCompanyLinks } from './role-parts';

/** The roles that the head of the page shows as current, one line each; the last until 2021. */
export const CURRENT_ROLE =
  '[data-sn-view-name="lead-current-role"],[class*="_current-role-item_"],.profile-topcard__current-positions';

const COMPANY = '[data-anonymize="company-name"]';

function findFirstRole({ head }: LeadCard): Element | null {
  return head.element.querySelector(CURRENT_ROLE);
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
