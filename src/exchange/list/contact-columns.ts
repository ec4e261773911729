import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import type { ProfileAddress } from '../../domain/profile-address';
import { pageUrlOf } from '../../domain/profile-url';
import { FIXED_FIELDS, fieldHeader, kindOfField, listedFields, SYSTEMS } from '../muster-columns';
import type { FieldOf } from '../import-field';
import { rememberFor } from '../remember-for';
import { STATUS_LABELS } from '../write/status-labels';
import type { KnownColumns, ListRecords } from '../written-file';
import { customColumns, idColumns, LIST_SEPARATOR, type ListColumn } from './list-column';
import { participationText, wordsOfKey, yesNo } from './words';

type Listed = Exclude<FieldOf<'contacts'>, 'contactId' | 'profileId' | 'accountId'>;

const CELLS: Record<Listed, (contact: Contact, records: ListRecords) => string> = {
  fullName: ({ name }) => name.full,
  givenName: ({ name }) => name.given,
  familyName: ({ name }) => name.family,
  salutation: ({ name }) => name.salutation ?? '',
  title: ({ title }) => title,
  company: ({ company }) => company,
  email: ({ email = '' }) => email,
  phone: ({ phone = '' }) => phone,
  mobile: ({ mobile = '' }) => mobile,
  location: ({ location = '' }) => location,
  profile: ({ profiles }) => profileText(profiles),
  status: ({ status, unknownStatus = '' }) => (status === null ? unknownStatus : STATUS_LABELS[status]),
  searchable: ({ searchable }) => yesNo(searchable),
  isCustomer: (contact, records) => yesNo(accountOf(contact, records)?.isCustomer),
  participations: ({ participations }) => participationText(participations),
  buyingRole: ({ buyingRole }) => (buyingRole === undefined ? '' : wordsOfKey(buyingRole)),
  sentiment: ({ sentiment }) => (sentiment === undefined ? '' : wordsOfKey(sentiment)),
  products: ({ productIds }, { products }) => productIds.flatMap((id) => products.get(id) ?? []).join(LIST_SEPARATOR),
  region: (contact, records) => accountOf(contact, records)?.region ?? '',
  industry: (contact, records) => accountOf(contact, records)?.industry ?? '',
  size: (contact, records) => accountOf(contact, records)?.size ?? '',
  owner: ({ owner = '' }) => owner,
  notes: ({ notes = '' }) => notes,
  leftOn: ({ leftOn = '' }) => leftOn,
  nextAction: (contact, records) => nextActionOf(contact, records)?.what ?? '',
  nextActionDueOn: (contact, records) => nextActionOf(contact, records)?.dueOn ?? '',
  verifiedAt: ({ verifiedAt = '' }) => verifiedAt,
  modifiedAt: ({ modifiedAt = '' }) => modifiedAt,
};

/** The columns of a list of contacts: ids, every field that an import reads, the ids of accounts, custom fields. */
export function contactColumns({
  systems: known,
  customNames,
}: Pick<KnownColumns, 'systems' | 'customNames'>): ListColumn<Contact>[] {
  const systems = SYSTEMS.filter((system) => known.includes(system));
  const fields = listedFields('contacts').map((field): ListColumn<Contact> => ({
    key: field,
    header: fieldHeader('contacts', field),
    kind: kindOfField(field),
    isFixed: FIXED_FIELDS.includes(field),
    cell: CELLS[field as Listed],
  }));
  const own = [
    ...idColumns<Contact>(systems, 'own', ({ externalIds }) => externalIds),
    ...fields,
    ...idColumns<Contact>(systems, 'account', (contact, records) => accountOf(contact, records)?.externalIds ?? []),
  ];
  return [...own, ...customColumns<Contact>(customNames, own)];
}

function accountOf({ accountId }: Contact, { accounts }: ListRecords) {
  return accountId === null ? undefined : accounts.get(accountId);
}

/** The address at which the profile opens; of a member known by number alone, LinkedIn's old form. */
function profileText(profiles: readonly ProfileAddress[]): string {
  const member = profiles.find(({ kind }) => kind === 'member');
  const page = pageUrlOf(profiles);
  return page === '' && member !== undefined ? `https://www.linkedin.com/profile/view?id=${member.value}` : page;
}

/** The most urgent action of each contact that is not done. */
const firstActions = rememberFor((actions: readonly NextAction[]) => {
  const byContact = new Map<Id | null, NextAction>();
  for (const action of actions)
    if (action.doneAt === undefined && !byContact.has(action.contactId)) byContact.set(action.contactId, action);
  return byContact;
});

function nextActionOf({ id }: Contact, { nextActions }: ListRecords): NextAction | undefined {
  return firstActions(nextActions).get(id);
}
