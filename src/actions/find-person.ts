import type { Contact } from '../domain/contact';
import type { IdentityAnswer } from '../domain/identity';
import type { ProfileObservation } from '../domain/observation';
import { identify } from '../identity/identify';
import { observationKeys } from '../identity/observation-keys';
import { profileIdsOf } from '../identity/profile-ids-of';
import type { ProgramRecords } from '../store/program-records';

/** Which contact of one program a person is, with the contacts that came into question. */
export interface FoundPerson {
  answer: IdentityAnswer;
  candidates: Contact[];
}

/** Says which contact of one program the person on the page is. */
export async function findPerson(records: ProgramRecords, observation: ProfileObservation): Promise<FoundPerson> {
  const candidates = await records.contacts.findByKeys(observationKeys(observation));
  if (candidates.length === 0) return { answer: { decision: 'none' }, candidates };
  const rejections = await records.rejections.ofProfile(profileIdsOf(observation));
  const aliases = await records.aliases.all();
  return { answer: identify(observation, candidates, { rejections, aliases }), candidates };
}
