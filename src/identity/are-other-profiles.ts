import type { SeenPerson } from '../domain/identity';
import { profileIdsOf } from './profile-ids-of';

/** Whether two pages show two profiles: an identity of one kind is shown by both, and differs. */
export function areOtherProfiles(a: SeenPerson, b: SeenPerson): boolean {
  const idsOfB = profileIdsOf(b);
  return profileIdsOf(a).some(({ kind, value }) => idsOfB.some((id) => id.kind === kind && id.value !== value));
}
