import type { SeenPerson } from '../domain/identity';
import { profileIdsOf } from './profile-ids-of';

/** Whether two pages show two profiles: both show an identity of one kind, and none that both show is the same. */
export function areOtherProfiles(a: SeenPerson, b: SeenPerson): boolean {
  const [idsOfA, idsOfB] = [profileIdsOf(a), profileIdsOf(b)];
  const pairs = idsOfA.flatMap((one) => idsOfB.filter(({ kind }) => kind === one.kind).map((other) => [one, other]));
  return pairs.length > 0 && pairs.every(([one, other]) => one?.value !== other?.value);
}
