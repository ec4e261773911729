import type { Id } from '../../domain/ids';
import { findStatusObstacles, needsNextStep, type StatusChange, type StatusObstacle } from '../../domain/life-cycle';
import type { AdvocateStatus } from '../../domain/status';
import type { ProgramRecords } from '../../store/program-records';

/** What a change of the status of many would do, as `planStatusChanges` has it for each. */
export interface StatusPreview {
  /** From which status how many can be moved. */
  ready: ReadonlyMap<AdvocateStatus | null, number>;
  /** Those that cannot, by the weightiest of what stands against it. */
  refused: ReadonlyMap<StatusObstacle, readonly { id: Id }[]>;
}

/** Says what a change of status would do to contacts; those that are gone are left out. Reads no contact. Not for use in a transaction. */
export async function previewStatuses(
  records: ProgramRecords,
  { contactIds, change }: { contactIds: readonly Id[]; change: StatusChange },
): Promise<StatusPreview> {
  const [outlines, open] = await Promise.all([
    records.contacts.outlines(),
    needsNextStep(change) ? records.nextActions.open() : [],
  ]);
  const wanted = new Set(contactIds);
  const withNextAction = new Set(open.map(({ contactId }) => contactId));
  const ready = new Map<AdvocateStatus | null, number>();
  const refused: { id: Id; obstacle: StatusObstacle }[] = [];
  for (const { id, status } of outlines.filter((contact) => wanted.has(contact.id))) {
    const [obstacle] = findStatusObstacles(status, change, withNextAction.has(id));
    if (obstacle === undefined) ready.set(status, (ready.get(status) ?? 0) + 1);
    else refused.push({ id, obstacle });
  }
  return { ready, refused: Map.groupBy(refused, ({ obstacle }) => obstacle) };
}
