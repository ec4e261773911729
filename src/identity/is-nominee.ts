import type { Id } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import type { ProfileObservation } from '../domain/observation';
import { comparePersonNames } from '../text/compare-person-names';
import { profileIdsOf } from './profile-ids-of';

/**
 * Whether the person on a page is the one whom a nomination proposes: by the profile where both have an identity of one kind, else by
 * the name at one of these accounts.
 */
export function isNominee(
  { candidate, accountId }: Pick<Nomination, 'candidate' | 'accountId'>,
  observation: ProfileObservation,
  accountIds: readonly (Id | null)[],
): boolean {
  if (candidate === undefined) return false;
  const { profile, name } = candidate;
  const shown = profileIdsOf(observation).find(({ kind }) => kind === profile?.kind);
  if (shown !== undefined) return shown.value === profile?.value;
  const isSamePlace = accountId !== null && accountIds.includes(accountId);
  return isSamePlace && comparePersonNames(name, observation.name?.value ?? '').relation === 'same';
}
