import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { findStatusObstacles, type StatusChange, type StatusObstacle } from '../../domain/life-cycle';
import type { NextAction } from '../../domain/next-action';
import type { ProgramRecords } from '../../store/program-records';

/** What a change of status would do. */
export interface StatusPlan {
  /** The contacts that can be moved, each with the next actions that are open. */
  ready: { contact: Contact; open: NextAction[] }[];
  /** Those that cannot, each with what stands against it, the weightiest first. */
  refused: { contact: Contact; obstacles: StatusObstacle[] }[];
}

/** Says for each of the contacts, in their order, whether it can be moved so. Writes nothing; those that are gone are left out. */
export async function planStatusChanges(
  records: ProgramRecords,
  { contactIds, change }: { contactIds: readonly Id[]; change: StatusChange },
): Promise<StatusPlan> {
  const [contacts, actionIds] = await Promise.all([
    records.contacts.many([...new Set(contactIds)]),
    records.idsOfContacts('nextActions', contactIds),
  ]);
  const actions = await records.rows('nextActions', actionIds);
  const openOf = Map.groupBy(
    actions.filter(({ doneAt }) => doneAt === undefined),
    ({ contactId }) => contactId,
  );
  const plan: StatusPlan = { ready: [], refused: [] };
  for (const contact of contacts) {
    const open = openOf.get(contact.id) ?? [];
    const obstacles = findStatusObstacles(contact.status, change, open.length > 0);
    if (obstacles.length === 0) plan.ready.push({ contact, open });
    else plan.refused.push({ contact, obstacles });
  }
  return plan;
}
