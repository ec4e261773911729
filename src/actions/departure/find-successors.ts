import type { Account } from '../../domain/account';
import { compareUsefulness } from '../../domain/compare-usefulness';
import type { Contact } from '../../domain/contact';
import { hasLeft } from '../../domain/has-left';
import type { Day } from '../../domain/ids';
import type { Program } from '../../domain/program';
import type { ProgramRecords } from '../../store/program-records';
import { isReferenceableNow } from './is-referenceable-now';

/** So many successors are proposed. */
const MOST = 5;

/** Whether a colleague could take the place of one who leaves: still there, and may be contacted. */
export function canSucceed(leaver: Contact, colleague: Contact): boolean {
  return colleague.id !== leaver.id && !hasLeft(colleague) && colleague.status !== 'do-not-contact';
}

/** The contacts of an account who could take the place of one who leaves: those who are referenceable lead. */
export async function findSuccessors(
  records: ProgramRecords,
  program: Program,
  leaver: Contact,
  account: Account | null,
  today: Day,
): Promise<Contact[]> {
  if (account === null) return [];
  const colleagues = await records.contacts.ofAccount(account.id);
  const able = colleagues.filter((colleague) => canSucceed(leaver, colleague)).sort(compareUsefulness);
  const first: Contact[] = [];
  for (const colleague of able) {
    if (first.length === MOST) break;
    if (await isReferenceableNow(records, program, colleague, account, today)) first.push(colleague);
  }
  return [...first, ...able.filter((colleague) => !first.includes(colleague))].slice(0, MOST);
}
