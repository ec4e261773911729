import type { Account } from '../../domain/account';
import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/ids';
import type { Program } from '../../domain/program';
import { referenceability } from '../../domain/referenceability';
import type { ProgramRecords } from '../../store/program-records';

/** Whether a contact may be offered as a reference today. Its uses are read only where nothing else stands against it. */
export async function isReferenceableNow(
  records: ProgramRecords,
  program: Program,
  contact: Contact,
  account: Account | null,
  today: Day,
): Promise<boolean> {
  if (!referenceability(contact, account, [], program, today).isReferenceable) return false;
  const uses = await records.uses.ofContact(contact.id);
  return referenceability(contact, account, uses, program, today).isReferenceable;
}
