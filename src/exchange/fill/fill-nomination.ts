import { normaliseProfileAddress } from '../../text/linkedin-address';
import type { FieldOf } from '../import-field';
import { readNominationState } from '../values/read-nomination-state';
import { fillDay, fillLines, fillText, fillWord, type Fill } from './cell';
import { fillAccountId } from './fill-account-id';
import type { NominationDraft } from './linked-drafts';
import { fillOwnIds } from './read-id';

/** Fills the fields of a nomination. */
export const FILL_NOMINATION: Record<FieldOf<'nominations'>, Fill<NominationDraft>> = {
  nominationId: fillOwnIds('any'),
  accountId: fillAccountId,
  company: fillText('company'),
  fullName: fillText('name'),
  title: fillText('title'),
  profile: (nomination, cell) => {
    nomination.profile = cell === '' ? null : normaliseProfileAddress(cell);
    return cell !== '' && nomination.profile === null ? 'kept' : 'read';
  },
  replaces: (nomination, cell) => {
    if (cell !== '') nomination.replaces = { name: cell.replace(/\s+/g, ' ') };
    return 'read';
  },
  nominationStatus: fillWord('state', readNominationState),
  submittedOn: fillDay('submittedOn'),
  nominationDueOn: fillDay('dueOn'),
  owner: fillText('owner'),
  notes: fillLines('notes'),
};
