import type { Asset } from '../../../domain/asset';
import type { ImportedAsset } from '../../../exchange/imported-linked';
import { sayDay, sayWord } from '../say-shown';
import { fold } from './fold';
import type { LinkedRows } from './linked-rows';
import { mergeCustom } from '../merge-custom';
import { mergeIds } from '../merge-ids';

/** How the rows of a file of assets become assets. One without an id is known by its title and account. */
export const ASSET_ROWS: LinkedRows<'assets'> = {
  table: 'assets',
  needsContact: false,
  makesAccounts: true,
  all: (records) => records.assets.all(),
  contactsOf: ({ contacts }) => contacts,
  keyOf: ({ title, accountId }) => `${accountId ?? ''} ${fold(title)}`,
  isSame: () => true,
  make: (row, { accountId }, { programId, newId }): Asset => ({
    id: newId(),
    programId,
    externalIds: [],
    title: row.title.trim(),
    kind: '',
    contactIds: [],
    accountId,
    status: likelyStatus(row),
    custom: {},
  }),
  merge: (asset, row, { accountId, contactIds }, { policy }) => {
    const merged: Asset = {
      ...asset,
      externalIds: mergeIds(asset.externalIds, row.externalIds),
      title: row.title.trim() || asset.title,
      accountId: accountId ?? asset.accountId,
      contactIds: mergeContacts(asset.contactIds, contactIds),
      status: row.status ?? asset.status,
      custom: mergeCustom(asset.custom, row.custom, policy),
    };
    const kind = row.kind?.trim();
    if (kind || (kind === '' && policy.erases)) merged.kind = kind;
    if (row.publishedOn) merged.publishedOn = row.publishedOn;
    else if (row.publishedOn === '' && policy.erases) delete merged.publishedOn;
    const url = row.url?.trim();
    if (url) merged.url = url;
    else if (url === '' && policy.erases) delete merged.url;
    return merged;
  },
  nameOf: ({ title }) => title,
  contactIdsOf: ({ contactIds }) => contactIds,
  shown: {
    assetTitle: ({ title }) => title,
    kind: ({ kind }) => kind,
    account: ({ accountId }, names) => names.account(accountId),
    contacts: ({ contactIds }, names) => contactIds.map(names.contact).join(', '),
    status: ({ status }) => sayWord('asset', status),
    publishedOn: ({ publishedOn }) => sayDay(publishedOn),
    address: ({ url }) => url ?? '',
    ids: ({ externalIds }) => externalIds.map(({ id }) => id).join(', '),
  },
};

/** The status of an asset whose row says none. One with a word that nobody knows may not be shown yet. */
function likelyStatus({ unknownStatus, publishedOn, url }: ImportedAsset): Asset['status'] {
  if (unknownStatus !== undefined) return 'in-review';
  return publishedOn || url?.trim() ? 'published' : 'planned';
}

/** The contacts of the row; those known before stay beside them where the row names somebody who was not found. */
function mergeContacts(known: readonly string[], named: readonly (string | null)[]): string[] {
  const found = named.filter((id) => id !== null);
  return [...new Set(found.length === named.length && found.length > 0 ? found : [...known, ...found])];
}
