import type { Account } from '../../domain/account';
import type { Contact } from '../../domain/contact';
import type { Breakage } from '../../domain/departure';
import type { Day } from '../../domain/ids';
import { latestFirst } from '../../domain/latest-first';
import type { Program } from '../../domain/program';
import type { ProgramRecords } from '../../store/program-records';
import { findUncovered } from './find-uncovered';

/** Finds what breaks when a contact leaves. */
export async function findBreakage(
  records: ProgramRecords,
  program: Program,
  contact: Contact,
  account: Account | null,
  today: Day,
): Promise<Breakage> {
  const [assets, nextActions, products, uncovered] = await Promise.all([
    records.assets.ofContacts([contact.id]),
    records.nextActions.ofContact(contact.id),
    records.rows('products', contact.productIds),
    findUncovered(records, program, contact, account, today),
  ]);
  const { productIds, industry, isPartial } = uncovered;
  return {
    assets: latestFirst(
      assets.filter(({ status }) => status !== 'withdrawn'),
      ({ publishedOn = '' }) => publishedOn,
    ),
    nextActions: nextActions.filter(({ doneAt }) => doneAt === undefined),
    products: products.filter(({ id }) => productIds.has(id)),
    industry,
    isPartial,
  };
}
