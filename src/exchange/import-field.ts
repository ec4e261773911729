import { say, type Said } from '../domain/said';
import type { RecordKind } from './record-kind';

/** The fields of a contact that a column of a file can fill, with the headings of Muster's own lists. */
const CONTACT_FIELDS = {
  contactId: 'Contact id',
  profileId: 'Reference profile id',
  accountId: 'Account id',
  fullName: 'Full name',
  givenName: 'First name',
  familyName: 'Last name',
  salutation: 'Salutation',
  title: 'Job title',
  company: 'Company (account)',
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile',
  location: 'Location',
  profile: 'LinkedIn address',
  status: 'Advocate status',
  searchable: 'Searchable',
  isCustomer: 'Account is a customer',
  participations: 'Participation types',
  buyingRole: 'Buying role',
  sentiment: 'Sentiment or NPS score',
  products: 'Products',
  region: 'Region',
  industry: 'Industry',
  size: 'Company size',
  owner: 'Owner',
  notes: 'Notes',
  leftOn: 'Left the company on',
  nextAction: 'Next action',
  nextActionDueOn: 'Next action due',
  verifiedAt: 'Last verified',
  modifiedAt: 'Last changed in the system',
} as const;

const { contactId, accountId, fullName, company, isCustomer, region, industry, size, owner, notes, modifiedAt } =
  CONTACT_FIELDS;

/** The fields of an account. `status` is the status of the account itself. */
const ACCOUNT_FIELDS = {
  accountId,
  company: 'Account name',
  status: 'Account status',
  isCustomer,
  region,
  industry,
  size,
  modifiedAt,
} as const;

/** The fields of an asset. It may name several contacts, by id or by name. */
const ASSET_FIELDS = {
  assetId: 'Asset id',
  assetTitle: 'Title',
  assetKind: 'Kind of asset',
  contactId: 'Contact ids',
  fullName: 'Contacts',
  accountId,
  company,
  assetStatus: 'Status of the asset',
  publishedOn: 'Published on',
  url: 'Address of the asset',
} as const;

/** The fields of a use of an advocate, or of the request that led to it. */
const USE_FIELDS = {
  useId: 'Use or request id',
  contactId,
  fullName,
  accountId,
  company,
  usedOn: 'Used on',
  useType: 'Kind of use',
  request: 'Request',
  notes,
} as const;

/** The fields of a nomination. */
const NOMINATION_FIELDS = {
  nominationId: 'Nomination id or address',
  accountId,
  company,
  fullName: 'Who is nominated',
  title: 'Job title',
  profile: 'LinkedIn address',
  replaces: 'Replaces (contact)',
  nominationStatus: 'Status of the nomination',
  submittedOn: 'Submitted on',
  nominationDueOn: 'Due on',
  owner,
  notes,
} as const;

/** The fields that the columns of each kind of file can fill. */
export const FIELDS_OF = {
  accounts: ACCOUNT_FIELDS,
  contacts: CONTACT_FIELDS,
  assets: ASSET_FIELDS,
  uses: USE_FIELDS,
  nominations: NOMINATION_FIELDS,
} as const satisfies Record<RecordKind, Record<string, string>>;

/** One field that a column of a file of this kind can fill. */
export type FieldOf<K extends RecordKind> = keyof (typeof FIELDS_OF)[K];

/** One field that a column of a file of some kind can fill. */
export type ImportField = { [K in RecordKind]: FieldOf<K> }[RecordKind];

/** What becomes of a column: it fills a field, is kept as it is under its own name, or is left out. */
export type ColumnUse = ImportField | 'custom' | 'ignored';

/** Whether a word names a field of a kind of record. */
export function isFieldOf(kind: RecordKind, use: string): use is ImportField {
  return Object.hasOwn(FIELDS_OF[kind], use);
}

/** Fields that files of a kind call by another word than files of contacts do. */
const OWN_WORDS: Partial<Record<RecordKind, Partial<Record<ImportField, string>>>> = {
  accounts: { company: 'accountName', status: 'accountStatus' },
  assets: { contactId: 'contactIds', fullName: 'contacts' },
  nominations: { fullName: 'nominee' },
};

/** What a field, or another use of a column, is called on the mapping screen of a kind of file. */
export function sayField(kind: RecordKind, use: ColumnUse): Said {
  return say(`column.${(use !== 'custom' && use !== 'ignored' && OWN_WORDS[kind]?.[use]) || use}`);
}
