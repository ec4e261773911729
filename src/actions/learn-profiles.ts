import type { Contact } from '../domain/contact';
import type { ProfileObservation } from '../domain/observation';
import type { ProfileAddress } from '../domain/profile-address';
import type { Judgement } from '../domain/verdict';
import { profileIdsOf } from '../identity/profile-ids-of';
import type { ProgramRecords } from '../store/program-records';

/**
 * The contact with the identities that the page shows for the person. A slug is learnt by itself only where the contact
 * has none: another one is a finding, which the user accepts. What the user linked is taken as it is.
 */
export function learnProfiles(contact: Contact, observation: ProfileObservation, source: 'page' | 'user'): Contact {
  const hasSlug = contact.profiles.some(({ kind }) => kind === 'slug');
  const learnt = profileIdsOf(observation)
    .filter((id) => !contact.profiles.some(({ kind, value }) => kind === id.kind && value === id.value))
    .filter(({ kind }) => source === 'user' || kind !== 'slug' || !hasSlug)
    .map((id): ProfileAddress => ({ ...id, learntAt: observation.seenAt, source }));
  if (learnt.length === 0) return contact;
  return { ...contact, profiles: [...contact.profiles, ...learnt], updatedAt: observation.seenAt };
}

/** The contact with the identities of the page that was judged: whoever acts on a judgement says that it is about this person. */
export async function learnJudgedProfile(
  records: ProgramRecords,
  contact: Contact,
  judgement: Judgement | undefined,
): Promise<Contact> {
  const page = judgement && (await records.observations.get(judgement.observationId));
  return page === undefined ? contact : learnProfiles(contact, page.observation, 'page');
}
