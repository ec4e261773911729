import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company } = CONTACT_WORDS;

/** The words by which files of assets call their fields. */
export const ASSET_WORDS: Record<FieldOf<'assets'>, string> = {
  assetId: 'id, asset id',
  assetTitle: 'title, asset title',
  assetKind: 'type, asset type',
  contactId: 'contact id, contact ids',
  fullName: 'contact, contacts',
  accountId,
  company,
  assetStatus: 'status, asset status',
  publishedOn: 'published on, publication date',
  url: 'url, link, address',
};
