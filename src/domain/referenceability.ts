import type { Account } from './account';
import type { Contact } from './contact';
import { hasLeft } from './has-left';
import type { Day } from './ids';
import { isAgreed } from './participation';
import type { Program } from './program';
import type { Use } from './use';
import { addDays, remainingUses } from './use';

/** Why a contact cannot be asked for a reference now. */
export type Obstacle =
  | 'account-not-customer'
  | 'not-active'
  | 'not-searchable'
  | 'nothing-agreed'
  | 'use-limit'
  | 'cooling-off'
  | 'has-left'
  | 'not-verified-recently';

/** Whether the contact may be offered as a reference today; the obstacles say why not, the weightiest first. */
export interface Referenceability {
  isReferenceable: boolean;
  obstacles: Obstacle[];
}

/** Judges a contact by the seven conditions of the program. What nobody said (null) is no obstacle, except an unknown status. */
export function referenceability(
  contact: Contact,
  account: Account | null,
  uses: readonly Use[],
  program: Program,
  today: Day,
): Referenceability {
  const budget = remainingUses(uses, program.useLimit, today);
  const freshFrom = addDays(today, -program.staleAfterDays);
  const conditions: [Obstacle, boolean][] = [
    ['has-left', hasLeft(contact)],
    ['account-not-customer', account?.isCustomer === false],
    ['not-active', contact.status !== 'active'],
    ['not-searchable', contact.searchable === false],
    ['nothing-agreed', !contact.participations.some((participation) => isAgreed(participation, today))],
    ['use-limit', budget.left === 0],
    ['cooling-off', budget.coolingUntil !== undefined],
    ['not-verified-recently', contact.verifiedAt === undefined || contact.verifiedAt.slice(0, 10) < freshFrom],
  ];
  const obstacles = conditions.filter(([, holds]) => holds).map(([obstacle]) => obstacle);
  return { isReferenceable: obstacles.length === 0, obstacles };
}
