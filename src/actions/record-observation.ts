import type { ContactBrief } from '../domain/card';
import type { Id } from '../domain/ids';
import type { Observation, ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import { observationKeys } from '../identity/observation-keys';
import { confirmReviews } from './confirm-reviews';
import { refreshFollow } from './departure/refresh-follow';
import { findPerson } from './find-person';
import { judgeContact } from './judge-contact';
import { learnProfiles } from './learn-profiles';
import { needProgram } from './need';
import type { World } from './world';

/**
 * Keeps what a page says about contacts of the programs, and judges it; answers whom it is about, as they stand by then. Nothing is
 * kept of a person who surely is none of the contacts, or only may be one. The same page again, or twice at once, adds nothing.
 */
export async function recordObservation(
  world: World,
  { programIds, observation }: { programIds: readonly Id[]; observation: Observation },
): Promise<ContactBrief[]> {
  if (observation.page !== 'profile') return [];
  const met: ContactBrief[] = [];
  for (const programId of programIds) {
    // Most people met are nobody's contact: they are told apart without a lock on the records.
    const candidates = await world.store.in(programId).contacts.findByKeys(observationKeys(observation));
    if (candidates.length === 0) continue;
    const brief = await recordInProgram(world, programId, observation);
    if (brief !== null) met.push(brief);
  }
  return met;
}

async function recordInProgram(
  world: World,
  programId: Id,
  observation: ProfileObservation,
): Promise<ContactBrief | null> {
  return world.store.transact(programId, async (write) => {
    const [{ answer, candidates }, program] = await Promise.all([
      findPerson(write.records, observation),
      needProgram(write.records),
    ]);
    if (answer.decision !== 'match') return null;
    const { contactId, by } = answer;
    const known = candidates.find(({ id }) => id === contactId)!;
    // Whose name and company fit is linked to the profile once the user has acted on it, never by being looked at.
    const contact = by === 'id' ? learnProfiles(known, observation, 'page') : known;
    const judgement = await judgeContact(world, write, program, contact, observation);
    const { verdict } = judgement;
    await refreshFollow(world, write, contact, observation);
    if (verdict.kind !== 'cannot-tell') await confirmReviews(write, contactId, observation.seenAt);
    const summary = say('event.observed', { name: contact.name.full, rest: verdict.sentence });
    write.event({ id: world.newId(), at: world.now(), action: 'observe', summary, contactIds: [contactId] });
    return { programId, contact, matchedBy: by, judgement };
  });
}
