import { say } from '../domain/said';
import { FILL_ASSET } from './fill/fill-asset';
import type { AssetDraft } from './fill/linked-drafts';
import type { ContactLink } from './imported-linked';
import type { RowForm } from './read-row';

/** How rows are read as assets. */
export const ASSET_FORM: RowForm<'assets', AssetDraft> = {
  essential: new Set(['assetTitle'] as const),
  start: (base) => base,
  fill: FILL_ASSET,
  finish: ({ title = '', contactIds, contactNames, ...asset }, isExact) =>
    title === ''
      ? { refused: say('row.noAsset') }
      : { ...asset, title, contacts: linkContacts(contactIds ?? [], contactNames ?? [], isExact) },
};

/**
 * Ids and names that are as many are of the same contacts in the same order; Muster's own lists name those without an id behind the
 * others. Else nobody knows which is whose, and the ids count.
 */
function linkContacts(
  ids: NonNullable<AssetDraft['contactIds']>,
  names: readonly string[],
  isExact: boolean,
): ContactLink[] {
  const isPaired = isExact || ids.length === names.length || ids.length === 0;
  const named = isPaired ? names : [];
  return Array.from({ length: Math.max(ids.length, named.length) }, (_, place) => {
    const [externalId, name] = [ids[place], named[place]];
    return { ...(externalId && { externalId }), ...(name !== undefined && { name }) };
  });
}
