import type { Asset } from '../../domain/asset';
import type { FieldOf } from '../import-field';
import { readAssetStatus } from '../values/read-asset-status';
import { splitNames } from '../values/split-names';
import { entriesOf, fillDay, fillText, fillWord, type Fill } from './cell';
import { fillAccountId } from './fill-account-id';
import type { AssetDraft } from './linked-drafts';
import { fillOwnIds, readId } from './read-id';

const fillStatus = fillWord<AssetDraft, Asset['status']>('status', readAssetStatus);

/** Fills the fields of an asset. */
export const FILL_ASSET: Record<FieldOf<'assets'>, Fill<AssetDraft>> = {
  assetId: fillOwnIds('any'),
  assetTitle: fillText('title'),
  assetKind: fillText('kind'),
  contactId: (asset, cell, context) => {
    const read = entriesOf(cell, context.isExact, splitIds).map((id) => readId(id, 'contact', context));
    const ids = read.flatMap((id) => ('wrong' in id ? [] : [id]));
    asset.contactIds = [...(asset.contactIds ?? []), ...ids];
    return ids.length < read.length ? 'kept' : 'read';
  },
  fullName: (asset, cell, { isExact }) => {
    asset.contactNames = entriesOf(cell, isExact, splitNames);
    return 'read';
  },
  accountId: fillAccountId,
  company: fillText('company'),
  assetStatus: (asset, cell, context) => {
    const filled = fillStatus(asset, cell, context);
    if (filled === 'kept') asset.unknownStatus = cell;
    return filled;
  },
  publishedOn: fillDay('publishedOn'),
  url: fillText('url'),
};

function splitIds(cell: string): string[] {
  return cell.split(/[;,\s]+/).filter((id) => id !== '');
}
