import type { SeenPerson } from '../domain/identity';
import type { ProfileId } from '../domain/profile-address';

/** All identities that a profile page shows for its member, the stable ones first. */
export function profileIdsOf(observation: SeenPerson): ProfileId[] {
  const ids: ProfileId[] = [];
  if (observation.urn !== null) ids.push({ kind: 'urn', value: observation.urn });
  if (observation.memberId !== null) ids.push({ kind: 'member', value: observation.memberId });
  if (observation.salesId !== null) ids.push({ kind: 'sales', value: observation.salesId });
  if (observation.slug !== null) ids.push({ kind: 'slug', value: observation.slug });
  return ids;
}
