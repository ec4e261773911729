import type { Account } from '../../domain/account';
import type { Asset } from '../../domain/asset';
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
  fullName: ({ contactIds }, records) => namesOf(contactIds, records),
  company: ({ accountId }, records) => accountName(accountId, records),
  assetStatus: ({ status }) => wordsOfKey(status),
  publishedOn: ({ publishedOn = '' }) => publishedOn,
  url: ({ url = '' }) => url,
};

const USE_CELLS: Cells<'uses', Use> = {
  fullName: ({ contactId }, records) => namesOf([contactId], records),
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
  replaces: ({ replacesContactId }, records) => namesOf(replacesContactId ?? [], records),
  nominationStatus: ({ state }) => wordsOfKey(state),
  submittedOn: ({ createdAt }) => createdAt.slice(0, 10),
  nominationDueOn: ({ dueOn = '' }) => dueOn,
  owner: ({ owner }) => owner,
  notes: ({ notes = '' }) => notes,
};

type AccountOf<T> = (record: T, records: ListRecords) => readonly ExternalId[];

const accountIds =
  <T extends { accountId: Id | null }>(): AccountOf<T> =>
  ({ accountId }, { accounts }) =>
    (accountId === null ? undefined : accounts.get(accountId))?.externalIds ?? [];

const contactIds = (ids: Id | readonly Id[], { people }: ListRecords): ExternalId[] =>
  [ids].flat().flatMap((id) => people.get(id)?.externalIds ?? []);

/** The columns of every account, for files that hold all of a program. */
export const ACCOUNT_COLUMNS = columnsOf<'accounts', Account>('accounts', ACCOUNT_CELLS, []);

/** The columns of every asset. */
export const ASSET_COLUMNS = columnsOf<'assets', Asset>('assets', ASSET_CELLS, [
  ...idColumns<Asset>(SYSTEMS, 'account', accountIds()),
  ...idColumns<Asset>(SYSTEMS, 'contact', (asset, records) => contactIds(asset.contactIds, records)),
]);

/** The columns of every use. */
export const USE_COLUMNS = columnsOf<'uses', Use>('uses', USE_CELLS, [
  ...idColumns<Use>(SYSTEMS, 'contact', ({ contactId }, records) => contactIds(contactId, records)),
]);

/** The columns of every nomination. */
export const NOMINATION_COLUMNS = columnsOf<'nominations', Nomination>('nominations', NOMINATION_CELLS, [
  ...idColumns<Nomination>(SYSTEMS, 'account', accountIds()),
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

function namesOf(ids: Id | readonly Id[], { people }: ListRecords): string {
  return [ids]
    .flat()
    .flatMap((id) => people.get(id)?.name.full ?? [])
    .join(LIST_SEPARATOR);
}

function accountName(id: Id | null, { accounts }: ListRecords): string {
  return (id === null ? undefined : accounts.get(id)?.name) ?? '';
}

/** The address of a candidate's profile; blank when none is known. */
export function addressOf(profile: ProfileId | null): string {
  return profile === null ? '' : pageUrlOf([profile]);
}
