import { closeJob, noteJob } from '../domain/employment-history';
import type { CorrectionEvidence } from '../domain/correction';
import type { Employment } from '../domain/employment';
import type { YearMonth } from '../domain/ids';
import { moveContact } from '../domain/move-contact';
import type { Destination } from '../domain/verdict';
import type { RecordDraft } from './record-draft';

/** What is known about a departure. */
export interface Departure {
  /** The month it was seen to have happened in, or the month in which it was seen. */
  leftOn: YearMonth;
  /** The end that the page shows for the old job. */
  endedOn?: YearMonth;
  destination?: Destination;
  /** Who says where the contact went: the page, or the user who edited what it shows. */
  destinationSource?: Employment['source'];
  /** The user changed the month that was seen. */
  isMonthEdited?: boolean;
}

/**
 * Marks the contact as having left: status, searchability and month are corrected; the old job is closed and the new one
 * noted beside it. The company of the record stays, because in the system of record a contact hangs on its account.
 */
export function depart(
  draft: RecordDraft,
  { leftOn, endedOn, destination, destinationSource = 'page', isMonthEdited = false }: Departure,
  evidence: CorrectionEvidence,
): void {
  const { contact, at } = draft;
  const closed = closeJob(contact, at, endedOn);
  const { company = '', title = '', since } = destination ?? {};
  const employments =
    destination === undefined
      ? closed
      : [...closed, noteJob({ accountId: null, company, title }, destinationSource, at, since)];
  draft.contact = { ...contact, employments };
  draft.correct('status', { value: 'left-company', isEdited: false, evidence });
  draft.contact = moveContact(draft.contact, { to: 'left-company' });
  if (contact.searchable === true) draft.correct('searchable', { value: 'false', isEdited: false, evidence });
  draft.correct('leftOn', { value: leftOn, isEdited: isMonthEdited, evidence });
}
