import { say } from '../../domain/said';
import type { FieldOf } from '../import-field';
import { readParticipationType } from '../values/read-participations';
import { entriesOf, fillDay, fillLines, fillText, type Fill } from './cell';
import { fillAccountId } from './fill-account-id';
import type { UseDraft } from './linked-drafts';
import { fillOwnIds, readId } from './read-id';

/** Fills the fields of a use. */
export const FILL_USE: Record<FieldOf<'uses'>, Fill<UseDraft>> = {
  useId: fillOwnIds('any'),
  contactId: (use, cell, context) => {
    // A system may know one contact by several ids.
    const [id = ''] = entriesOf(cell, context.isExact, (whole) => [whole]);
    if (id === '' || use.contactId !== undefined) return 'read';
    const read = readId(id, 'contact', context);
    if ('wrong' in read) return { refused: read.wrong };
    use.contactId = read;
    return 'read';
  },
  fullName: fillText('contactName'),
  accountId: fillAccountId,
  company: fillText('company'),
  usedOn: fillDay('on'),
  useType: (use, cell, { header }) => {
    if (cell === '') return 'assumed';
    const type = readParticipationType(cell);
    if (type === undefined) return { refused: say('row.useType', { cell: cell.slice(0, 60), column: header }) };
    use.type = type;
    return 'read';
  },
  request: fillText('request'),
  notes: fillLines('notes'),
};
