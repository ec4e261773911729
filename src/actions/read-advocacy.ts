import type { Advocacy } from '../domain/advocacy';
import { compareUsefulness } from '../domain/compare-usefulness';
import type { Contact } from '../domain/contact';
import { hasLeft } from '../domain/has-left';
import { latestFirst } from '../domain/latest-first';
import { isOpenNomination } from '../domain/nomination';
import type { ProgramRecords } from '../store/program-records';

/** So many colleagues, and so many uses, are shown on a card. */
const SHOWN = 5;

/** Gathers what the program knows around a contact. */
export async function readAdvocacy(records: ProgramRecords, contact: Contact): Promise<Advocacy> {
  const { id, accountId, productIds } = contact;
  const [atAccount, assets, products, uses, searches, follows, reviews] = await Promise.all([
    accountId === null ? [] : records.contacts.ofAccount(accountId),
    records.assets.ofContacts([id]),
    records.rows('products', productIds),
    records.uses.ofContact(id),
    records.nominations.ofReplaced(id),
    records.follows.ofContact(id),
    records.reviews.ofContact(id),
  ]);
  const toConfirm = reviews.filter(({ state }) => state === 'to-confirm');
  return {
    colleagues: summarise(atAccount.filter((other) => other.id !== id)),
    assets: latestFirst(assets, ({ publishedOn = '' }) => publishedOn),
    products: products.sort((a, b) => a.name.localeCompare(b.name)),
    latestUses: latestFirst(uses, ({ on }) => on).slice(0, SHOWN),
    searches: searches.filter(isOpenNomination),
    follow: (hasLeft(contact) && follows.find(({ state }) => state === 'following')) || null,
    review: latestFirst(toConfirm, ({ at }) => at)[0] ?? null,
  };
}

function summarise(colleagues: readonly Contact[]): Advocacy['colleagues'] {
  const first = colleagues.toSorted(compareUsefulness).slice(0, SHOWN);
  return {
    total: colleagues.length,
    left: colleagues.filter(hasLeft).length,
    first: first.map((contact) => ({
      contactId: contact.id,
      name: contact.name.full,
      title: contact.title,
      status: contact.status,
      hasLeft: hasLeft(contact),
    })),
  };
}
