import type { ExternalId } from '../../domain/external-id';
import type { ImportedAsset, ImportedNomination, ImportedUse } from '../imported-linked';

/** An asset while the cells of its row are read. */
export interface AssetDraft extends Omit<ImportedAsset, 'title' | 'contacts'> {
  title?: string;
  contactIds?: ExternalId[];
  contactNames?: string[];
}

/** A use while the cells of its row are read. */
export interface UseDraft extends Omit<ImportedUse, 'on' | 'type' | 'contact'> {
  on?: ImportedUse['on'] | '';
  type?: ImportedUse['type'];
  contactId?: ExternalId;
  contactName?: string;
}

/** A nomination while the cells of its row are read. */
export interface NominationDraft extends Omit<ImportedNomination, 'candidate'> {
  name?: string;
  title?: string;
  profile?: NonNullable<ImportedNomination['candidate']>['profile'];
}
