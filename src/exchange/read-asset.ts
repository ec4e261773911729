import { FILL_ASSET } from './fill/fill-asset';
import type { AssetDraft } from './fill/linked-drafts';
import type { ContactLink } from './imported-linked';
import type { RowForm } from './read-row';

/** How rows are read as assets. */
export const ASSET_FORM: RowForm<'assets', AssetDraft> = {
  essential: new Set(['assetTitle'] as const),
  start: (base) => base,
  fill: FILL_ASSET,
  finish: ({ title = '', contactIds, contactNames, ...asset }) =>
    title === ''
      ? { refused: 'The asset has no title: the cell for it is blank.' }
      : { ...asset, title, contacts: linkContacts(contactIds ?? [], contactNames ?? []) },
};

/** Ids and names that are as many are of the same contacts in the same order. Else nobody knows which is whose, and the ids count. */
function linkContacts(ids: NonNullable<AssetDraft['contactIds']>, names: readonly string[]): ContactLink[] {
  if (ids.length === 0) return names.map((name) => ({ name }));
  return ids.map((externalId, index) =>
    ids.length === names.length ? { externalId, name: names[index]! } : { externalId },
  );
}
