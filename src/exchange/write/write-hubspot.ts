import type { CorrectableField } from '../../domain/correction';
import { say } from '../../domain/said';
import type { WriteCorrections } from '../written-file';
import { joinWritten, partRows } from './join-written';
import type { UpdateForm } from './update-form';
import { writeAccountNames } from './write-account-names';
import { writeUpdates } from './write-updates';

/** The properties that every HubSpot has, under their English labels. */
const LABELS: Partial<Record<CorrectableField, string>> = {
  title: 'Job Title',
  company: 'Company Name',
  givenName: 'First Name',
  familyName: 'Last Name',
  location: 'City',
  email: 'Email',
  phone: 'Phone Number',
  mobile: 'Mobile Phone Number',
};

/** HubSpot takes 20 MB a file on its free plans, and empties no property by a blank cell. */
const LIMITS = { bytes: 20_000_000 };

/** Contacts for HubSpot: `Record ID` first, labels as the portal's own exports have them. */
export const HUBSPOT_CONTACTS: UpdateForm = {
  target: 'hubspot',
  what: 'hubspot-contacts',
  system: 'hubspot',
  idName: say('id.hubspot'),
  keyHeader: ({ columns }) => columns.key ?? 'Record ID',
  header: (field, { columns }) => columns[field] ?? LABELS[field],
  style: { name: 'HubSpot', clear: null, yes: 'TRUE', no: 'FALSE' },
  move: (company) => ({
    value: company,
    notes: [say('out.hubspotCompany')],
  }),
  limits: LIMITS,
};

/** Update files for HubSpot: contacts, and the new names of companies. */
export const writeHubspot: WriteCorrections = (rows, context) => {
  const [contacts, accounts] = partRows(rows, ({ correction }) => correction.record === 'contact');
  return joinWritten(
    writeUpdates(contacts, HUBSPOT_CONTACTS, context),
    writeAccountNames(
      accounts,
      {
        target: 'hubspot',
        what: 'hubspot-companies',
        system: 'hubspot',
        idName: HUBSPOT_CONTACTS.idName,
        keyHeader: 'Record ID',
        nameHeader: 'Company name',
        limits: LIMITS,
      },
      context,
    ),
  );
};
