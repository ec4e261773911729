import { say } from '../domain/said';
import { FILL_USE } from './fill/fill-use';
import type { UseDraft } from './fill/linked-drafts';
import type { RowForm } from './read-row';

/** How rows are read as uses. */
export const USE_FORM: RowForm<'uses', UseDraft> = {
  essential: new Set(['contactId', 'fullName', 'usedOn'] as const),
  start: (base) => base,
  fill: FILL_USE,
  finish: ({ on = '', type = 'reference-call', contactId, contactName = '', ...use }) => {
    if (contactId === undefined && contactName === '') return { refused: say('row.nobodyUsed') };
    if (on === '') return { refused: say('row.noDay') };
    const contact = {
      ...(contactId === undefined ? {} : { externalId: contactId }),
      ...(contactName === '' ? {} : { name: contactName }),
    };
    return { ...use, contact, on, type };
  },
};
