import type { Use } from '../../../domain/use';
import { mergeCustom } from '../merge-custom';
import { mergeIds } from '../merge-ids';
import { sayDay, sayWord } from '../say-shown';
import { fold } from './fold';
import type { LinkedRows } from './linked-rows';

/**
 * How the rows of a file of uses become uses. One without an id is known by its contact, day and type; two of a day for different requests
 * are two.
 */
export const USE_ROWS: LinkedRows<'uses'> = {
  table: 'uses',
  needsContact: true,
  makesAccounts: false,
  all: (records) => records.uses.all(),
  contactsOf: ({ contact }) => [contact],
  keyOf: ({ contactId, on, type }) => `${contactId} ${on} ${type}`,
  isSame: ({ request: known = '' }, { request: other = '' }) =>
    known === '' || other === '' || fold(known) === fold(other),
  make: ({ on, type }, { contactIds }, { programId, newId }): Use => ({
    id: newId(),
    programId,
    externalIds: [],
    contactId: contactIds[0]!,
    on,
    type,
    custom: {},
  }),
  merge: (use, row, { contactIds }, { policy }) => {
    const merged: Use = {
      ...use,
      externalIds: mergeIds(use.externalIds, row.externalIds),
      contactId: contactIds[0]!,
      on: row.on,
      type: row.type,
      custom: mergeCustom(use.custom, row.custom, policy),
    };
    const [request, note] = [row.request?.trim(), row.notes?.trim()];
    if (request) merged.request = request;
    else if (request === '' && policy.erases) delete merged.request;
    if (note) merged.note = note;
    else if (note === '' && policy.erases) delete merged.note;
    return merged;
  },
  nameOf: ({ contact: { name, externalId }, on }) => `${name ?? externalId?.id ?? ''}, ${on}`,
  contactIdsOf: ({ contactId }) => [contactId],
  shown: {
    contact: ({ contactId }, names) => names.contact(contactId),
    usedOn: ({ on }) => sayDay(on),
    useType: ({ type }) => sayWord('part', type),
    request: ({ request }) => request ?? '',
    notes: ({ note }) => note ?? '',
    ids: ({ externalIds }) => externalIds.map(({ id }) => id).join(', '),
  },
};
