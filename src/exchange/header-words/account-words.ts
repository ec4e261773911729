import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company, isCustomer, region, industry, size, modifiedAt } = CONTACT_WORDS;

/** The words by which files of accounts call their fields, in English, German, French and Spanish. */
export const ACCOUNT_WORDS: Record<FieldOf<'accounts'>, string> = {
  accountId: `id, record id, salesforce id, crm id, datensatz-id, identifiant, identificador, ${accountId}`,
  company: `name, nom, nombre, ${company}`,
  status:
    'status, account status, reference status, advocate status, program status, kontostatus, kundenstatus, referenzstatus, programmstatus, ' +
    'statut, statut du compte, statut de référence, état, estado, estado de la cuenta, estado de referencia, estatus',
  isCustomer:
    `customer, kunde, client, cliente, type, account type, customer type, typ, accounttyp, kundentyp, type de compte, type de client, tipo, ` +
    `tipo de cuenta, tipo de cliente, ${isCustomer}`,
  region: `country, billing country, land, pays, país, ${region}`,
  industry,
  size,
  modifiedAt,
};
