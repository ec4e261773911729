import type { Contact } from '../../domain/contact';
import type { OwnMergeField } from '../../domain/merge-field';

/** The parts of a contact that a field is made of. */
export const PARTS: Record<OwnMergeField, readonly (keyof Contact)[]> = {
  name: ['name'],
  job: ['title', 'company', 'accountId'],
  email: ['email'],
  phone: ['phone'],
  mobile: ['mobile'],
  location: ['location'],
  status: ['status', 'unknownStatus', 'pause'],
  searchable: ['searchable'],
  leftOn: ['leftOn'],
  verifiedAt: ['verifiedAt'],
  participations: ['participations'],
  buyingRole: ['buyingRole'],
  sentiment: ['sentiment'],
  products: ['productIds'],
  owner: ['owner'],
  notes: ['notes'],
};

type Show = (contact: Contact, productNames: ReadonlyMap<string, string>) => string;

const SHOW: Record<OwnMergeField, Show> = {
  name: ({ name }) => [name.salutation, name.full].filter(Boolean).join(' '),
  job: ({ title, company }) => [title, company].filter((part) => part.trim() !== '').join(' at '),
  email: ({ email }) => email ?? '',
  phone: ({ phone }) => phone ?? '',
  mobile: ({ mobile }) => mobile ?? '',
  location: ({ location }) => location ?? '',
  status: ({ status, unknownStatus }) => status ?? unknownStatus ?? '',
  searchable: ({ searchable }) => (searchable === null ? '' : searchable ? 'yes' : 'no'),
  leftOn: ({ leftOn }) => leftOn ?? '',
  verifiedAt: ({ verifiedAt }) => verifiedAt ?? '',
  participations: ({ participations }) =>
    participations
      .map(({ type, consent, validUntil }) => [type, consent, validUntil].filter(Boolean).join(' '))
      .join(', '),
  buyingRole: ({ buyingRole }) => buyingRole ?? '',
  sentiment: ({ sentiment }) => sentiment ?? '',
  products: ({ productIds }, names) =>
    productIds
      .map((id) => names.get(id) ?? '')
      .filter(Boolean)
      .join(', '),
  owner: ({ owner }) => owner ?? '',
  notes: ({ notes }) => notes ?? '',
};

/** The value of a field in words, as both contacts are shown side by side; empty where there is none. */
export function showField(contact: Contact, field: OwnMergeField, productNames: ReadonlyMap<string, string>): string {
  return SHOW[field](contact, productNames);
}
