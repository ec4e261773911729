import type { Id } from '../../domain/ids';
import type { Nomination } from '../../domain/nomination';
import type { ProfileObservation } from '../../domain/observation';
import { pickProfileId } from '../../domain/profile-address';
import { say } from '../../domain/said';
import { isNominee } from '../../identity/is-nominee';
import { profileIdsOf } from '../../identity/profile-ids-of';
import type { ProgramRecords } from '../../store/program-records';
import { ActionError } from '../action-error';
import { findPerson } from '../find-person';
import { findWorkplaces } from './find-workplaces';

/** Who is proposed, and the nomination that proposes the person already, declined since. */
export interface Nominee {
  candidate: NonNullable<Nomination['candidate']>;
  declined: Nomination | undefined;
}

/**
 * The person of a profile as a nomination keeps it: the name, the title at the account, one address of the profile. Throws an
 * `ActionError` where the page does not show the name, and for a person who is in the program or nominated already.
 */
export async function needNominee(
  records: ProgramRecords,
  observation: ProfileObservation,
  accountId: Id | null,
): Promise<Nominee> {
  const { name, isMasked } = observation;
  if (name === null || isMasked) throw new ActionError(say('refused.noWholeName'));
  const { answer } = await findPerson(records, observation);
  if (answer.decision === 'match') throw new ActionError(say('refused.inProgram', { name: name.value }));
  const workplaces = await findWorkplaces(records, observation);
  const places = [accountId, ...workplaces.flatMap(({ account }) => account?.id ?? [])];
  const known = (await records.nominations.all()).filter((nomination) => isNominee(nomination, observation, places));
  if (known.some(({ state }) => state !== 'declined'))
    throw new ActionError(say('refused.nominated', { name: name.value }));
  const here = workplaces.find(({ account }) => account !== undefined && account.id === accountId) ?? workplaces[0];
  const profile = pickProfileId(profileIdsOf(observation));
  return { candidate: { name: name.value, title: here?.title ?? '', profile }, declined: known[0] };
}
