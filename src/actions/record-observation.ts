import type { Id } from '../domain/ids';
import type { Observation, ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import { confirmReviews } from './confirm-reviews';
import { refreshFollow } from './departure/refresh-follow';
import { findPerson } from './find-person';
import { judgeContact } from './judge-contact';
import { learnProfiles } from './learn-profiles';
import { needProgram } from './need';
import type { World } from './world';

/**
 * Keeps what a page says about contacts of the programs, and judges it; answers whom it is about. Nothing is kept of a
 * person who surely is none of the contacts, or only may be one. The same page again, or twice at once, adds nothing.
 */
export async function recordObservation(
  world: World,
  { programIds, observation }: { programIds: readonly Id[]; observation: Observation },
): Promise<{ programId: Id; contactId: Id }[]> {
  if (observation.page !== 'profile') return [];
  const met: { programId: Id; contactId: Id }[] = [];
  for (const programId of programIds) {
    // Most people met are nobody's contact: they are told apart without a lock on the records.
    const { answer } = await findPerson(world.store.in(programId), observation);
    if (answer.decision !== 'match') continue;
    const contactId = await recordInProgram(world, programId, observation);
    if (contactId !== null) met.push({ programId, contactId });
  }
  return met;
}

async function recordInProgram(world: World, programId: Id, observation: ProfileObservation): Promise<Id | null> {
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
    const verdict = await judgeContact(world, write, program, contact, observation);
    await refreshFollow(world, write, contact, observation);
    if (verdict.kind !== 'cannot-tell') await confirmReviews(write, contactId, observation.seenAt);
    const summary = say('event.observed', { name: contact.name.full, rest: verdict.sentence });
    write.event({ id: world.newId(), at: world.now(), action: 'observe', summary, contactIds: [contactId] });
    return contactId;
  });
}
