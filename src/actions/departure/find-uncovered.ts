import type { Account } from '../../domain/account';
import type { Contact } from '../../domain/contact';
import type { Day, Id } from '../../domain/ids';
import type { Program } from '../../domain/program';
import { addDays } from '../../domain/use';
import type { ProgramRecords } from '../../store/program-records';
import { isReferenceableNow } from './is-referenceable-now';

/** So many contacts are read at once, and at most: all that matters is among those verified last, and mostly soon found. */
const PIECE = 500;
const MOST = 20_000;

/** What nobody else speaks about. */
export interface Uncovered {
  productIds: Set<Id>;
  industry: string | null;
  /** There were more contacts than were looked through, and one of them may. */
  isPartial: boolean;
}

/**
 * Finds which products of a contact, and whether the industry of its account, no other referenceable contact has. Only who was verified
 * lately is referenceable, so those are read from the latest on, until all is found.
 */
export async function findUncovered(
  records: ProgramRecords,
  program: Program,
  leaver: Contact,
  account: Account | null,
  today: Day,
): Promise<Uncovered> {
  const rest: Uncovered = {
    productIds: new Set(leaver.productIds),
    industry: account?.industry || null,
    isPartial: false,
  };
  const isFound = () => rest.productIds.size === 0 && rest.industry === null;
  if (isFound()) return rest;
  const ids = await records.contacts.idsVerifiedSince(addDays(today, -program.staleAfterDays));
  const others = ids.filter((id) => id !== leaver.id);
  for (let start = 0; start < others.length && !isFound(); start += PIECE) {
    if (start >= MOST) return { ...rest, isPartial: true };
    await cover(records, program, rest, await records.contacts.many(others.slice(start, start + PIECE)), today);
  }
  return rest;
}

/** Takes out of the rest what referenceable ones of these contacts have. */
async function cover(records: ProgramRecords, program: Program, rest: Uncovered, contacts: Contact[], today: Day) {
  const accounts = await accountsOf(records, contacts);
  for (const contact of contacts) {
    const account = accounts.get(contact.accountId ?? '') ?? null;
    const products = contact.productIds.filter((id) => rest.productIds.has(id));
    const hasIndustry = rest.industry !== null && fold(account?.industry) === fold(rest.industry);
    if (products.length === 0 && !hasIndustry) continue;
    if (!(await isReferenceableNow(records, program, contact, account, today))) continue;
    for (const id of products) rest.productIds.delete(id);
    if (hasIndustry) rest.industry = null;
  }
}

async function accountsOf(records: ProgramRecords, contacts: readonly Contact[]): Promise<Map<Id, Account>> {
  const ids = new Set(contacts.flatMap(({ accountId }) => accountId ?? []));
  return new Map((await records.rows('accounts', [...ids])).map((account) => [account.id, account]));
}

function fold(industry = ''): string {
  return industry.trim().toLowerCase();
}
