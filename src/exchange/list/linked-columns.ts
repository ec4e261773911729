import type { Account } from '../../domain/account';
import type { Asset } from '../../domain/asset';
import type { Contact } from '../../domain/contact';
import type { ExternalId } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { Nomination } from '../../domain/nomination';
import type { ProfileId } from '../../domain/profile-address';
import { pageUrlOf } from '../../domain/profile-url';
import type { Use } from '../../domain/use';
import type { FieldOf } from '../import-field';
import { fieldHeader, kindOfField, listedFields, SYSTEMS } from '../muster-columns';
import type { RecordKind } from '../record-kind';
import { STATUS_LABELS } from '../write/status-labels';
import type { ListRecords } from '../written-file';
import { idColumns, LIST_SEPARATOR, type ListColumn } from './list-column';
import { wordsOfKey, yesNo } from './words';

type Cells<K extends RecordKind, T> = Partial<Record<FieldOf<K>, (record: T, records: ListRecords) => string>>;

const ACCOUNT_CELLS: Cells<'accounts', Account> = {
  company: ({ name }) => name,
  status: ({ status }) => (status === null ? '' : STATUS_LABELS[status]),
  isCustomer: ({ isCustomer }) => yesNo(isCustomer),
  region: ({ region = '' }) => region,
  industry: ({ industry = '' }) => industry,
  size: ({ size = '' }) => size,
};

const ASSET_CELLS: Cells<'assets', Asset> = {
  assetTitle: ({ title }) => title,
  assetKind: ({ kind }) => kind,
  fullName: ({ contactIds }, records) =>
    contactsOf(contactIds, records)
      .map(({ name }) => name.full)
      .join(LIST_SEPARATOR),
  company: ({ accountId }, records) => accountName(accountId, records),
  assetStatus: ({ status }) => wordsOfKey(status),
  publishedOn: ({ publishedOn = '' }) => publishedOn,
  url: ({ url = '' }) => url,
};

const USE_CELLS: Cells<'uses', Use> = {
  fullName: ({ contactId }, records) => contactName(contactId, records),
  company: ({ contactId }, { people }) => people.get(contactId)?.company ?? '',
  usedOn: ({ on }) => on,
  useType: ({ type }) => wordsOfKey(type),
  request: ({ request = '' }) => request,
  notes: ({ note = '' }) => note,
};

const NOMINATION_CELLS: Cells<'nominations', Nomination> = {
  company: ({ accountId }, records) => accountName(accountId, records),
  fullName: ({ candidate }) => candidate?.name ?? '',
  title: ({ candidate }) => candidate?.title ?? '',
  profile: ({ candidate }) => addressOf(candidate?.profile ?? null),
  replaces: ({ replacesContactId = '' }, records) => contactName(replacesContactId, records),
  nominationStatus: ({ state }) => wordsOfKey(state),
  submittedOn: ({ createdAt }) => createdAt.slice(0, 10),
  nominationDueOn: ({ dueOn = '' }) => dueOn,
  owner: ({ owner }) => owner,
  notes: ({ notes = '' }) => notes,
};

/** The columns of every account, for files that hold all of a program. */
export const ACCOUNT_COLUMNS = columnsOf<'accounts', Account>('accounts', ACCOUNT_CELLS, []);

/** The columns of every asset. */
export const ASSET_COLUMNS = columnsOf<'assets', Asset>('assets', ASSET_CELLS, [
  ...idColumns<Asset>(SYSTEMS, 'account', accountIds),
  ...idColumns<Asset>(SYSTEMS, 'contact', ({ contactIds }, records) =>
    contactsOf(contactIds, records).flatMap(({ externalIds }) => externalIds.slice(0, 1)),
  ),
]);

/** The columns of every use. */
export const USE_COLUMNS = columnsOf<'uses', Use>('uses', USE_CELLS, [
  ...idColumns<Use>(SYSTEMS, 'contact', ({ contactId }, { people }) => people.get(contactId)?.externalIds ?? []),
]);

/** The columns of every nomination. */
export const NOMINATION_COLUMNS = columnsOf<'nominations', Nomination>('nominations', NOMINATION_CELLS, [
  ...idColumns<Nomination>(SYSTEMS, 'account', accountIds),
]);

function columnsOf<K extends RecordKind, T extends { externalIds: ExternalId[] }>(
  kind: K,
  cells: Cells<K, T>,
  links: readonly ListColumn<T>[],
): ListColumn<T>[] {
  const fields = listedFields(kind).flatMap((field): ListColumn<T>[] => {
    const cell = cells[field];
    if (cell === undefined) return [];
    const key = field as string;
    return [{ key, header: fieldHeader(kind, field), kind: kindOfField(key), isFixed: false, cell }];
  });
  return [...idColumns<T>(SYSTEMS, 'own', ({ externalIds }) => externalIds), ...fields, ...links];
}

function accountIds({ accountId }: { accountId: Id | null }, { accounts }: ListRecords): readonly ExternalId[] {
  return (accountId === null ? undefined : accounts.get(accountId)?.externalIds) ?? [];
}

/** The contacts in the order of their first ids in the columns, those without one last: so the names are read beside the ids. */
function contactsOf(ids: readonly Id[], { people }: ListRecords): Contact[] {
  const rankOf = ({ externalIds: [first] }: Contact) =>
    first === undefined ? SYSTEMS.length : SYSTEMS.indexOf(first.system);
  return ids.flatMap((id) => people.get(id) ?? []).sort((one, other) => rankOf(one) - rankOf(other));
}

function contactName(id: Id, { people }: ListRecords): string {
  return people.get(id)?.name.full ?? '';
}

function accountName(id: Id | null, { accounts }: ListRecords): string {
  return (id === null ? undefined : accounts.get(id)?.name) ?? '';
}

/** The address of a candidate's profile; blank when none is known. */
function addressOf(profile: ProfileId | null): string {
  return profile === null ? '' : pageUrlOf([profile]);
}
