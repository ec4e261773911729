import type { CorrectableField } from '../../domain/correction';
import type { SystemWords } from '../../domain/program';
import { say } from '../../domain/said';
import { FIELD_LABELS } from './field-labels';
import { moveToAccount } from './move-to-account';
import type { UpdateForm } from './update-form';

/** The fields that every Salesforce has under these API names. The others are custom there, and known only from an import. */
const API_NAMES: Partial<Record<CorrectableField, string>> = {
  title: 'Title',
  givenName: 'FirstName',
  familyName: 'LastName',
  location: 'MailingCity',
  email: 'Email',
  phone: 'Phone',
  mobile: 'MobilePhone',
};

/** The labels under which Data Import Wizard maps the same fields by itself. */
const LABELS: Partial<Record<CorrectableField, string>> = {
  title: 'Title',
  givenName: 'First Name',
  familyName: 'Last Name',
  location: 'Mailing City',
  email: 'Email',
  phone: 'Phone',
  mobile: 'Mobile',
};

/** Data Loader and Bulk API take API names only: a label that a report taught is none. */
function apiName(name: string | undefined): string | undefined {
  return name !== undefined && /^\w+$/.test(name) ? name : undefined;
}

function loaderHeader(field: CorrectableField, { columns }: SystemWords): string | undefined {
  if (field === 'company') return apiName(columns.accountKey) ?? 'AccountId';
  return apiName(columns[field]) ?? API_NAMES[field];
}

function wizardHeader(field: CorrectableField, { columns }: SystemWords): string {
  return field === 'company' ? 'Account ID' : (LABELS[field] ?? columns[field] ?? FIELD_LABELS[field]);
}

/** Contacts for Data Loader or a Bulk API update: `Id` first, API names, `#N/A` empties a field. */
export const LOADER_CONTACTS: UpdateForm = {
  target: 'salesforce-loader',
  what: 'salesforce-contacts',
  system: 'salesforce',
  idName: say('id.salesforce'),
  keyHeader: ({ columns }) => apiName(columns.key) ?? 'Id',
  header: loaderHeader,
  style: { name: 'Data Loader', clear: '#N/A', yes: 'TRUE', no: 'FALSE' },
  move: moveToAccount,
  limits: {},
};

/** Contacts for Data Import Wizard: labels, matched by the Salesforce id, at most 50 000 records a file. */
export const WIZARD_CONTACTS: UpdateForm = {
  ...LOADER_CONTACTS,
  target: 'salesforce-wizard',
  what: 'salesforce-wizard-contacts',
  keyHeader: () => 'Contact ID',
  header: wizardHeader,
  style: { name: 'Data Import Wizard', clear: null, yes: '1', no: '0' },
  limits: { rows: 50_001 },
};

/** The contact's side of ReferenceEdge, which lives in Salesforce. */
export const REFERENCE_CONTACTS: UpdateForm = {
  ...LOADER_CONTACTS,
  target: 'reference-edge',
  what: 'reference-edge-contacts',
};

/** The reference profile's side of ReferenceEdge: no column has a name that every system has. */
export const REFERENCE_PROFILES: UpdateForm = {
  ...REFERENCE_CONTACTS,
  what: 'reference-edge-profiles',
  system: 'reference-edge',
  idName: say('id.reference-edge'),
  keyHeader: () => 'Id',
  header: (field, { columns }) => columns[field],
};
