import { renamePerson } from '../domain/rename-person';
import type { NewValue, RecordDraft } from './record-draft';

/** Corrects the name of a contact, given in full: each part that is another one waits for the system of record by itself. */
export function correctName(draft: RecordDraft, { value, isEdited, evidence }: NewValue): void {
  const before = draft.contact.name;
  const after = renamePerson(before, value);
  if (after.given !== before.given) draft.correct('givenName', { value: after.given, isEdited, evidence });
  if (after.family !== before.family) draft.correct('familyName', { value: after.family, isEdited, evidence });
  draft.contact = { ...draft.contact, name: after, updatedAt: draft.at };
}
