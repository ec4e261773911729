/** The fields of a contact that a column of a file can fill, with the words the mapping screen shows. */
export const IMPORT_FIELDS = {
  contactId: 'Contact id',
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

/** One field of a contact that a column can fill. */
export type ImportField = keyof typeof IMPORT_FIELDS;

/** What becomes of a column: it fills a field, is kept as it is under its own name, or is left out. */
export type ColumnUse = ImportField | 'custom' | 'ignored';
