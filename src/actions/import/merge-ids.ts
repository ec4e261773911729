import { type ExternalId, externalKey } from '../../domain/external-id';

/** The ids of a record with those that a row gives; what is known stays. */
export function mergeIds(known: ExternalId[], given: readonly ExternalId[]): ExternalId[] {
  const fresh = given.filter((id) => !known.some((one) => externalKey(one) === externalKey(id)));
  return fresh.length === 0 ? known : [...known, ...fresh];
}
