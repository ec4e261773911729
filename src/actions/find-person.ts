import { say } from '../domain/said';
import type { Contact } from '../domain/contact';
import type { IdentityAnswer } from '../domain/identity';
import type { ProfileObservation } from '../domain/observation';
import { areOtherProfiles } from '../identity/are-other-profiles';
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
  const [rejections, aliases] = await Promise.all([
    records.rejections.ofProfile(profileIdsOf(observation)),
    records.aliases.all(),
  ]);
  const answer = identify(observation, candidates, { rejections, aliases });
  return { answer: await doubtSecondProfile(records, observation, answer), candidates };
}

/** A record whose name and company have fitted another profile before is asked about: they fit two people, or one person has two profiles. */
async function doubtSecondProfile(
  records: ProgramRecords,
  observation: ProfileObservation,
  answer: IdentityAnswer,
): Promise<IdentityAnswer> {
  if (answer.decision !== 'match' || answer.by === 'id') return answer;
  const pages = await records.observations.ofContact(answer.contactId);
  if (!pages.some((page) => areOtherProfiles(page.observation, observation))) return answer;
  const { contactId, probability, reason } = answer;
  return {
    decision: 'ask',
    candidates: [{ contactId, probability: probability / 2, reason }],
    reason: say('asked.fittedBefore'),
  };
}
