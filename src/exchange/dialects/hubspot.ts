import { isSalesforceId } from '../values/salesforce-id';
import type { Dialect } from './dialect';

/** The name of the id column in the languages of portals. */
const ID = [
  'recordid',
  'datensatzid',
  'objektid',
  'iddobjet',
  'ideobjet',
  'identifiantdelobjet',
  'iddenregistrement',
  'iddeobjeto',
  'idderegistro',
  'hsobjectid',
];

/** Columns that HubSpot's exports have beside it, in the languages of portals. */
const OWN_COLUMNS = [
  'contactowner',
  'companyowner',
  'associatedcompany',
  'associatedcompanyids',
  'associatedcontactids',
  'lifecyclestage',
  'leadstatus',
  'kontaktinhaber',
  'zustandigerkontaktmitarbeiter',
  'zugeordnetesunternehmen',
  'lifecyclephase',
  'proprietaireducontact',
  'entrepriseassociee',
  'phasedecycledevie',
  'phaseducycledevie',
  'propietariodelcontacto',
  'empresaasociada',
  'etapadelciclodevida',
  'countryregion',
];

/** HubSpot's export of contacts or companies: `Record ID` and labels in the portal's language; several associated ids parted by `;`. */
export const hubspot: Dialect = {
  form: 'hubspot',
  system: 'hubspot',
  hasSalesforceIds: false,
  detects: ({ header, keys, rows }) => {
    if (!ID.some((key) => keys.has(key)) || !OWN_COLUMNS.some((key) => keys.has(key))) return false;
    return !rows.some((row) =>
      row.some((cell, index) => /id$/i.test(header[index] ?? '') && isSalesforceId(cell.trim())),
    );
  },
  columns: {
    contactowner: 'owner',
    kontaktinhaber: 'owner',
    zustandigerkontaktmitarbeiter: 'owner',
    proprietaireducontact: 'owner',
    propietariodelcontacto: 'owner',
    associatedcompany: 'company',
    associatedcompanyids: 'accountId',
    primaryassociatedcompanyid: 'accountId',
    associatedcontactids: 'contactId',
    lifecyclestage: 'custom',
    leadstatus: 'custom',
    contactstatus: 'custom',
    createdate: 'custom',
  },
  teaches: { columns: true, statuses: true },
  notes: [],
};
