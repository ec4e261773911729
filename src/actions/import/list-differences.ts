import type { Contact } from '../../domain/contact';
import { profileUrlOf } from '../../domain/profile-url';
import { say, type Sentence } from '../../domain/said';
import type { ImportedRow } from '../import-plan';
import { compareShown, type ShownFields } from './compare-shown';
import type { ProductShelf } from './product-shelf';
import { sayDay, sayMonth, sayWord, sayYesNo } from './say-shown';

/** What is shown of a contact when an import changes it. */
const SHOWN: ShownFields<Contact, ProductShelf> = {
  name: (contact) => [contact.name.salutation, contact.name.full].filter(Boolean).join(' '),
  givenName: (contact) => contact.name.given,
  familyName: (contact) => contact.name.family,
  title: (contact) => contact.title,
  company: (contact) => contact.company,
  location: (contact) => contact.location ?? '',
  linkedin: (contact) => profileUrlOf(contact.profiles),
  status: (contact) => sayWord('status', contact.status),
  unknownStatus: (contact) => contact.unknownStatus ?? '',
  searchable: (contact) => sayYesNo(contact.searchable),
  leftOn: (contact) => sayMonth(contact.leftOn),
  email: (contact) => contact.email ?? '',
  phone: (contact) => contact.phone ?? '',
  mobile: (contact) => contact.mobile ?? '',
  participations: sayParticipations,
  buyingRole: (contact) => sayWord('role', contact.buyingRole),
  sentiment: (contact) => sayWord('sentiment', contact.sentiment),
  products: (contact, products) => contact.productIds.map((id) => products.nameOf(id)).join(', '),
  owner: (contact) => contact.owner ?? '',
  notes: (contact) => contact.notes ?? '',
  verifiedAt: (contact) => sayDay(contact.verifiedAt?.slice(0, 10)),
  ids: (contact) => contact.externalIds.map(({ id }) => id).join(', '),
};

function sayParticipations({ participations }: Contact): Sentence {
  const list = participations.map(({ type, consent, validUntil }) =>
    say('shown.participation', {
      type: sayWord('part', type),
      consent: say(`consent.${consent}`),
      day: validUntil === undefined ? null : { day: validUntil },
    }),
  );
  return list.length === 0 ? '' : say('shown.value', { value: { list } });
}

/** The fields in which two states of a contact differ, in words. */
export function listDifferences(before: Contact, after: Contact, products: ProductShelf): ImportedRow['fields'] {
  return compareShown(before, after, SHOWN, products);
}
