import type { Nomination } from '../../../domain/nomination';
import { profileUrl } from '../../../domain/profile-url';
import { mergeCustom } from '../merge-custom';
import { mergeIds } from '../merge-ids';
import { sayDay, sayWord } from '../say-shown';
import { fold } from './fold';
import type { LinkedRows } from './linked-rows';

/**
 * How the rows of a file of nominations become nominations. One without an id is known by who is proposed, or else whose successor is
 * looked for, at which account.
 */
export const NOMINATION_ROWS: LinkedRows<'nominations'> = {
  table: 'nominations',
  needsContact: false,
  makesAccounts: true,
  all: (records) => records.nominations.all(),
  contactsOf: ({ replaces }) => (replaces === undefined ? [] : [replaces]),
  keyOf: ({ accountId, candidate, replacesContactId = '' }) =>
    `${accountId ?? ''} ${candidate === undefined ? `for ${replacesContactId}` : fold(candidate.name)}`,
  isSame: () => true,
  make: (row, { accountId, contactIds: [replaces = null] }, { programId, at, newId }): Nomination => ({
    id: newId(),
    programId,
    externalIds: [],
    accountId,
    ...(row.candidate === undefined ? {} : { candidate: row.candidate }),
    ...(replaces === null ? {} : { replacesContactId: replaces }),
    state: row.candidate === undefined ? 'open' : 'proposed',
    owner: '',
    custom: {},
    createdAt: at,
  }),
  merge: (nomination, row, { accountId, contactIds: [replaces = null] }, { policy }) => {
    const merged: Nomination = {
      ...nomination,
      externalIds: mergeIds(nomination.externalIds, row.externalIds),
      accountId: accountId ?? nomination.accountId,
      ...(replaces === null ? {} : { replacesContactId: replaces }),
      state: row.state ?? nomination.state,
      custom: mergeCustom(nomination.custom, row.custom, policy),
    };
    const { candidate, submittedOn, dueOn } = row;
    const known = nomination.candidate;
    if (candidate !== undefined)
      merged.candidate = {
        name: candidate.name,
        title: candidate.title || (known?.title ?? ''),
        profile: candidate.profile ?? known?.profile ?? null,
      };
    const [owner, notes] = [row.owner?.trim(), row.notes?.trim()];
    if (owner || (owner === '' && policy.erases)) merged.owner = owner;
    if (notes) merged.notes = notes;
    else if (notes === '' && policy.erases) delete merged.notes;
    if (dueOn) merged.dueOn = dueOn;
    else if (dueOn === '' && policy.erases) delete merged.dueOn;
    if (submittedOn && submittedOn !== nomination.createdAt.slice(0, 10))
      merged.createdAt = `${submittedOn}T00:00:00.000Z`;
    return merged;
  },
  nameOf: ({ candidate, replaces, company }) => candidate?.name ?? replaces?.name ?? company ?? '',
  contactIdsOf: ({ replacesContactId }) => (replacesContactId === undefined ? [] : [replacesContactId]),
  shown: {
    nominated: ({ candidate }) => candidate?.name ?? '',
    title: ({ candidate }) => candidate?.title ?? '',
    linkedin: ({ candidate }) => (candidate?.profile?.kind === 'slug' ? profileUrl(candidate.profile.value) : ''),
    account: ({ accountId }, names) => names.account(accountId),
    replaces: ({ replacesContactId }, names) =>
      replacesContactId === undefined ? '' : names.contact(replacesContactId),
    state: ({ state }) => sayWord('shown.state', state),
    owner: ({ owner }) => owner,
    submittedOn: ({ createdAt }) => sayDay(createdAt.slice(0, 10)),
    dueOn: ({ dueOn }) => sayDay(dueOn),
    notes: ({ notes }) => notes ?? '',
    ids: ({ externalIds }) => externalIds.map(({ id }) => id).join(', '),
  },
};
