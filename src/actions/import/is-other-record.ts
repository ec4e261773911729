import type { ExternalId } from '../../domain/external-id';

/** Whether a system of record that one of the ids is of knows the record under another one. */
export function isOtherRecord(
  { externalIds }: { externalIds: readonly ExternalId[] },
  ids: readonly ExternalId[],
): boolean {
  return ids.some(({ system, id }) => externalIds.some((known) => known.system === system && known.id !== id));
}
