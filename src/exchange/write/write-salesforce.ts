import { say } from '../../domain/said';
import type { CorrectionRow, WriteCorrections } from '../written-file';
import { joinWritten, partRows } from './join-written';
import { LOADER_CONTACTS, REFERENCE_CONTACTS, REFERENCE_PROFILES, WIZARD_CONTACTS } from './salesforce-forms';
import { writeAccountNames, type AccountNamesForm } from './write-account-names';
import { writeUpdates } from './write-updates';

const LOADER_ACCOUNTS: AccountNamesForm = {
  target: 'salesforce-loader',
  what: 'salesforce-accounts',
  system: 'salesforce',
  idName: LOADER_CONTACTS.idName,
  keyHeader: 'Id',
  nameHeader: 'Name',
  limits: {},
};

const WIZARD_ACCOUNTS: AccountNamesForm = {
  ...LOADER_ACCOUNTS,
  target: 'salesforce-wizard',
  what: 'salesforce-wizard-accounts',
  keyHeader: 'Account ID',
  nameHeader: 'Account Name',
  limits: WIZARD_CONTACTS.limits,
};

const REFERENCE_ACCOUNTS: AccountNamesForm = {
  ...LOADER_ACCOUNTS,
  target: 'reference-edge',
  what: 'reference-edge-accounts',
};

/** Update files for Salesforce Data Loader and the Bulk API: contacts, and the new names of accounts. */
export const writeSalesforceLoader: WriteCorrections = (rows, context) => {
  const [contacts, accounts] = partRows(rows, isOfContact);
  return joinWritten(
    writeUpdates(contacts, LOADER_CONTACTS, context),
    writeAccountNames(accounts, LOADER_ACCOUNTS, context),
  );
};

/** The same for Data Import Wizard, which maps labels and reads days as the user's Salesforce writes them. */
export const writeSalesforceWizard: WriteCorrections = (rows, context) => {
  const [contacts, accounts] = partRows(rows, isOfContact);
  const written = joinWritten(
    writeUpdates(contacts, WIZARD_CONTACTS, context),
    writeAccountNames(accounts, WIZARD_ACCOUNTS, context),
  );
  return { ...written, files: written.files.map((file) => ({ ...file, notes: [say('out.wizard'), ...file.notes] })) };
};

/** Loader files for ReferenceEdge: contacts, accounts, and the reference profiles with what belongs to the program. */
export const writeReferenceEdge: WriteCorrections = (rows, context) => {
  const [ofContacts, accounts] = partRows(rows, isOfContact);
  const [profiles, contacts] = partRows(ofContacts, ({ correction }) => isOfProfile(correction.field));
  return joinWritten(
    writeUpdates(contacts, REFERENCE_CONTACTS, context),
    writeAccountNames(accounts, REFERENCE_ACCOUNTS, context),
    writeUpdates(profiles, REFERENCE_PROFILES, context),
  );
};

function isOfContact({ correction }: CorrectionRow): boolean {
  return correction.record === 'contact';
}

/** Whether ReferenceEdge keeps the field on the reference profile: what the program knows of the advocate, not who they are. */
export function isOfProfile(field: string): boolean {
  return field === 'status' || field === 'searchable' || field === 'leftOn';
}
