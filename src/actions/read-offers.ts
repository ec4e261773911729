import type { NominateOffer } from '../domain/advocacy';
import type { ActionKind } from '../domain/event';
import type { Id } from '../domain/ids';
import { compareUrgency, isOpenSearch, type Nomination } from '../domain/nomination';
import type { Observation, ProfileObservation } from '../domain/observation';
import { isUndoable } from '../domain/undoable';
import { isNominee } from '../identity/is-nominee';
import type { ProgramRecords } from '../store/program-records';
import { describeNominations } from './nominate/describe-nominations';
import { findWorkplaces } from './nominate/find-workplaces';
import type { World } from './world';

/** So many open searches are offered, the most urgent. */
const MOST_SEARCHES = 20;

/** What says something of a nomination, and of nothing else. */
const SAYS_NOMINATED: readonly ActionKind[] = ['nominate', 'settle-nomination'];

/**
 * What each program can do with the person of a profile who is in none of them. Nothing for a person of a list, for a page without a name
 * or with a part of one, and for the user's own profile.
 */
export async function readOffers(
  { store }: World,
  programIds: readonly Id[],
  observation: Observation,
): Promise<NominateOffer[]> {
  if (observation.page !== 'profile') return [];
  if (observation.name === null || observation.isMasked || observation.isSelf) return [];
  const offers = await Promise.all(programIds.map((id) => readOffer(store.in(id), observation)));
  return offers.filter((offer) => offer !== null);
}

async function readOffer(records: ProgramRecords, observation: ProfileObservation): Promise<NominateOffer | null> {
  const [[program], workplaces, nominations] = await Promise.all([
    records.rows('programs', [records.programId]),
    findWorkplaces(records, observation),
    records.nominations.all(),
  ]);
  if (program === undefined) return null;
  const accounts = workplaces.flatMap(({ account }) => account ?? []);
  const [account] = accounts;
  const places = accounts.map(({ id }) => id);
  const own = nominations.filter((nomination) => isNominee(nomination, observation, places));
  const nominated = own.find(({ state }) => state !== 'declined') ?? own[0] ?? null;
  const searches = await describeNominations(records, chooseSearches(nominations, account?.id));
  return {
    programId: program.id,
    programName: program.name,
    account: account === undefined ? null : { id: account.id, name: account.name },
    searches: searches.map(({ nomination: { id }, accountName, replaces }) => ({
      nominationId: id,
      accountName,
      replaces: replaces?.name ?? '',
    })),
    nominated,
    undoable: nominated && (await findUndoable(records, nominated.id)),
  };
}

/** Those at the account come first, then the most urgent. */
function chooseSearches(nominations: readonly Nomination[], accountId: Id | undefined): Nomination[] {
  const away = (search: Nomination) => (accountId !== undefined && search.accountId === accountId ? 0 : 1);
  return nominations
    .filter(isOpenSearch)
    .sort((a, b) => away(a) - away(b) || compareUrgency(a, b))
    .slice(0, MOST_SEARCHES);
}

async function findUndoable(records: ProgramRecords, nominationId: Id): Promise<Id | null> {
  const changes = await records.changes.ofRecord('nominations', nominationId);
  for (const { eventId } of changes.toReversed()) {
    const event = await records.events.get(eventId);
    if (event !== undefined && SAYS_NOMINATED.includes(event.action) && isUndoable(event)) return event.id;
  }
  return null;
}
