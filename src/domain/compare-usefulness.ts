import type { Contact } from './contact';
import { hasLeft } from './has-left';
import type { AdvocateStatus } from './status';

/** The statuses from the one that helps most; nobody knows about a contact without one. */
const RANK: Record<AdvocateStatus | 'none', number> = {
  active: 0,
  recruiting: 1,
  nominated: 2,
  none: 3,
  paused: 4,
  inactive: 5,
  retired: 6,
  'do-not-contact': 7,
  'left-company': 8,
};

/** Orders contacts of one account: those who are still there first, then whoever is likelier to help, then by name. */
export function compareUsefulness(a: Contact, b: Contact): number {
  return rankOf(a) - rankOf(b) || a.name.full.localeCompare(b.name.full);
}

function rankOf(contact: Contact): number {
  return hasLeft(contact) ? RANK['left-company'] : RANK[contact.status ?? 'none'];
}
