import type { SeenPerson } from '../domain/identity';
import { profileKey } from '../domain/profile-address';
import { personNameKeys } from '../text/person-name-keys';
import { profileIdsOf } from './profile-ids-of';

/** The keys under which the contacts are found that the person on a page may be. */
export function observationKeys(observation: SeenPerson): { profileKeys: string[]; nameKeys: string[] } {
  return {
    profileKeys: profileIdsOf(observation).map(profileKey),
    nameKeys: observation.name === null ? [] : personNameKeys(observation.name.value),
  };
}
