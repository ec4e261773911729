import type { Contact } from '../../domain/contact';
import { profileUrlOf } from '../../domain/profile-url';
import type { ImportedRow } from '../import-plan';
import { compareShown, type ShownFields } from './compare-shown';
import type { ProductShelf } from './product-shelf';

/** What is shown of a contact when an import changes it: the words for each field, and its value in words. */
const SHOWN: ShownFields<Contact, ProductShelf> = {
  Name: (contact) => [contact.name.salutation, contact.name.full].filter(Boolean).join(' '),
  'First name': (contact) => contact.name.given,
  'Last name': (contact) => contact.name.family,
  Title: (contact) => contact.title,
  Company: (contact) => contact.company,
  Location: (contact) => contact.location ?? '',
  LinkedIn: (contact) => profileUrlOf(contact.profiles),
  Status: (contact) => contact.status ?? '',
  'Status nobody knows': (contact) => contact.unknownStatus ?? '',
  Searchable: (contact) => (contact.searchable === null ? '' : contact.searchable ? 'yes' : 'no'),
  'Left on': (contact) => contact.leftOn ?? '',
  'E-mail': (contact) => contact.email ?? '',
  Phone: (contact) => contact.phone ?? '',
  Mobile: (contact) => contact.mobile ?? '',
  'Participation types': (contact) =>
    contact.participations
      .map(({ type, consent, validUntil }) => `${type} (${consent}${validUntil ? ` until ${validUntil}` : ''})`)
      .join(', '),
  'Buying role': (contact) => contact.buyingRole ?? '',
  Sentiment: (contact) => contact.sentiment ?? '',
  Products: (contact, products) => contact.productIds.map((id) => products.nameOf(id)).join(', '),
  Owner: (contact) => contact.owner ?? '',
  Notes: (contact) => contact.notes ?? '',
  'Last verified': (contact) => contact.verifiedAt ?? '',
  Id: (contact) => contact.externalIds.map(({ id }) => id).join(', '),
};

/** The fields in which two states of a contact differ, in words. */
export function listDifferences(before: Contact, after: Contact, products: ProductShelf): ImportedRow['fields'] {
  return compareShown(before, after, SHOWN, products);
}
