import type { CardModel } from '../domain/card';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import type { ProgramRecords } from '../store/program-records';
import { findPerson } from './find-person';
import { readContactCard } from './read-contact-card';
import { readUnreadCard } from './read-unread-card';
import type { World } from './world';

/**
 * Gathers what the card shows for a page: the contact in each of the programs that know the person, or the question who it
 * is. Writes nothing. Never answers `paused`: the caller knows that.
 */
export async function readCard(
  world: World,
  { programIds, observation }: { programIds: readonly Id[]; observation: Observation | null },
): Promise<CardModel> {
  if (programIds.length === 0) return { state: 'no-program' };
  if (observation === null || observation.page === 'nobody') return { state: 'nobody', observation };
  if (observation.page === 'unread') return readUnreadCard(world, { programIds, observation });
  const programs = programIds.map((id) => world.store.in(id));
  const people = await Promise.all(programs.map((records) => findPerson(records, observation)));
  const matched = people.flatMap(({ answer }, index) =>
    answer.decision === 'match' ? [{ records: programs[index]!, contactId: answer.contactId }] : [],
  );
  const found = await Promise.all(matched.map(({ records, contactId }) => readContactCard(world, records, contactId)));
  const cards = found.filter((card) => card !== null);
  if (cards.length > 0) return { state: 'contact', observation, cards };
  const asking = people.findIndex(({ answer }) => answer.decision === 'ask');
  if (asking === -1) return { state: 'unknown-person', observation };
  return { ...(await describeQuestion(programs[asking]!, people[asking]!)), observation };
}

async function describeQuestion(
  records: ProgramRecords,
  { answer, candidates }: Awaited<ReturnType<typeof findPerson>>,
): Promise<Omit<Extract<CardModel, { state: 'ask' }>, 'observation'>> {
  const [program] = await records.rows('programs', [records.programId]);
  const { candidates: asked, reason } = answer as Extract<typeof answer, { decision: 'ask' }>;
  return {
    state: 'ask',
    programId: records.programId,
    programName: program?.name ?? '',
    reason,
    candidates: asked.flatMap((candidate) => {
      const contact = candidates.find(({ id }) => id === candidate.contactId);
      if (contact === undefined) return [];
      const { name, title, company, status } = contact;
      return [{ ...candidate, name: name.full, title, company, status }];
    }),
  };
}
