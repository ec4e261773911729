import type { Contact } from '../../domain/contact';
import type { FlawField } from '../../domain/contact-flaw';
import type { CorrectableField } from '../../domain/correction';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { MergePolicy } from './merge-policy';

/**
 * The contact with what is wrong with the texts it took from a row, and without what the row mends. A status word that nobody knows is
 * noted; the status stays as it was.
 */
export function mergeFlaws(
  contact: Contact,
  row: ImportedContact,
  taken: ReadonlySet<CorrectableField>,
  { erases }: MergePolicy,
): Contact {
  const { unknownStatus, status } = row;
  const isStatusMended = status !== undefined && (status !== null || erases);
  if (contact.flaws === undefined && row.flaws === undefined && unknownStatus === undefined)
    return isStatusMended && contact.unknownStatus !== undefined ? withoutUnknownStatus(contact) : contact;
  const flaws = { ...contact.flaws };
  const note = (field: FlawField) => {
    const flaw = row.flaws?.[field];
    if (flaw === undefined) delete flaws[field];
    else flaws[field] = flaw;
  };
  for (const field of ['email', 'phone', 'mobile'] as const) if (taken.has(field)) note(field);
  const after = isStatusMended ? withoutUnknownStatus(contact) : { ...contact };
  if (isStatusMended) delete flaws.status;
  if (unknownStatus !== undefined) {
    after.unknownStatus = unknownStatus;
    flaws.status = 'unknown-word';
  }
  if (Object.keys(flaws).length > 0) after.flaws = flaws;
  else delete after.flaws;
  return after;
}

function withoutUnknownStatus(contact: Contact): Contact {
  const after = { ...contact };
  delete after.unknownStatus;
  return after;
}
