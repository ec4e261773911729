import type { FieldOf } from '../import-field';
import { readAssetStatus } from '../values/read-asset-status';
import { splitNames } from '../values/split-names';
import { fillDay, fillText, fillWord, type Fill } from './cell';
import { fillAccountId } from './fill-account-id';
import type { AssetDraft } from './linked-drafts';
import { readId, readOwnId } from './read-id';

/** Fills the fields of an asset. */
export const FILL_ASSET: Record<FieldOf<'assets'>, Fill<AssetDraft>> = {
  assetId: (asset, cell, context) => {
    if (cell !== '') asset.externalIds.push(readOwnId(cell, context));
    return 'read';
  },
  assetTitle: fillText('title'),
  assetKind: fillText('kind'),
  contactId: (asset, cell, context) => {
    const read = cell.split(/[;,\s]+/).flatMap((id) => (id === '' ? [] : [readId(id, 'contact', context)]));
    const ids = read.flatMap((id) => ('wrong' in id ? [] : [id]));
    asset.contactIds = ids;
    return ids.length < read.length ? 'kept' : 'read';
  },
  fullName: (asset, cell) => {
    asset.contactNames = splitNames(cell);
    return 'read';
  },
  accountId: fillAccountId,
  company: fillText('company'),
  assetStatus: fillWord('status', readAssetStatus),
  publishedOn: fillDay('publishedOn'),
  url: fillText('url'),
};
