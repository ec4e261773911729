import type { Encounter } from '../domain/card';
import type { ListedRef } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { NobodyObservation, Observation, ProfileObservation } from '../domain/observation';
import type { ProgramRecords } from '../store/program-records';
import { findListedPeople } from './find-listed-people';
import { findPerson, type FoundPerson } from './find-person';
import { readContactBrief } from './read-contact-brief';
import { readUnreadEncounter } from './read-unread-encounter';
import type { World } from './world';

/** A page, and the programs in which its person is looked for. */
export interface PageInPrograms {
  programIds: readonly Id[];
  observation: Observation | null;
  /** On a list of people, the one whom the user has chosen there. */
  chosen?: ListedRef | null;
}

/**
 * Says whom a page is about: the contact in each of the programs that know the person, or the question who it is. Writes nothing.
 * Never answers `paused`: the caller knows that.
 */
export async function readEncounter(
  world: World,
  { programIds, observation, chosen = null }: PageInPrograms,
): Promise<Encounter> {
  if (programIds.length === 0) return { state: 'no-program' };
  if (observation === null) return { state: 'nobody', observation };
  if (observation.page === 'unread') return readUnreadEncounter(world, { programIds, observation });
  const find = findBy(observation, chosen);
  if (find === null) return { state: 'nobody', observation };
  const programs = programIds.map((id) => world.store.in(id));
  const people = await Promise.all(programs.map(find));
  const cards = await Promise.all(
    people.flatMap(({ answer, candidates }, index) => {
      if (answer.decision !== 'match') return [];
      const contact = candidates.find(({ id }) => id === answer.contactId)!;
      return [readContactBrief(programs[index]!, contact, answer.by)];
    }),
  );
  if (cards.length > 0) return { state: 'contact', observation, cards };
  const asking = people.findIndex(({ answer }) => answer.decision === 'ask');
  if (asking === -1) return { state: 'unknown-person', observation };
  return { ...(await describeQuestion(programs[asking]!, people[asking]!)), observation };
}

/** The way to find whom the card is about; null where it is about nobody. */
function findBy(
  observation: ProfileObservation | NobodyObservation,
  chosen: ListedRef | null,
): ((records: ProgramRecords) => Promise<FoundPerson>) | null {
  if (observation.page === 'profile') return (records) => findPerson(records, observation);
  if (observation.why !== 'people-list' || chosen === null) return null;
  return async (records) => (await findListedPeople(records, [chosen]))[0]!;
}

async function describeQuestion(
  records: ProgramRecords,
  { answer, candidates }: FoundPerson,
): Promise<Omit<Extract<Encounter, { state: 'ask' }>, 'observation'>> {
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
