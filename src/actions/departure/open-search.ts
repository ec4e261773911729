import type { Contact } from '../../domain/contact';
import type { DepartureChoices } from '../../domain/departure';
import type { Id, Instant } from '../../domain/ids';
import type { Nomination } from '../../domain/nomination';
import { pickProfileId } from '../../domain/profile-address';
import { say } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import { ActionError } from '../action-error';
import { needContact } from '../need';
import { canSucceed } from './find-successors';

/**
 * The search for a successor at the old account; with a candidate, the proposal of that colleague. Throws an `ActionError` for a candidate who
 * cannot take the place.
 */
export async function openSearch(
  records: ProgramRecords,
  leaver: Contact,
  { owner, dueOn, candidateId }: NonNullable<DepartureChoices['replacement']>,
  id: Id,
  at: Instant,
): Promise<Nomination> {
  const search: Nomination = {
    ...{ id, programId: leaver.programId, externalIds: [], accountId: leaver.accountId, replacesContactId: leaver.id },
    ...{ state: 'open', owner: owner.trim(), dueOn, custom: {}, createdAt: at },
  };
  if (candidateId === undefined) return search;
  const colleague = await needContact(records, candidateId);
  if (!canSucceed(leaver, colleague) || colleague.accountId !== leaver.accountId || leaver.accountId === null)
    throw new ActionError(say('refused.noSuccessor', { name: colleague.name.full }));
  const { name, title, profiles } = colleague;
  return { ...search, candidate: { name: name.full, title, profile: pickProfileId(profiles) }, state: 'proposed' };
}
