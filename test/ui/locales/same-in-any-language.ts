/** Words that stay as they are in every language: names of products, forms of files. */
export const NAMES =
  /\b(?:Muster|LinkedIn|OK|Salesforce Data Loader|Salesforce|ReferenceEdge|RO Innovation|HubSpot|Smartsheet|JSON|vCard|Sales Navigator)\b/g;

/** Texts that read in a language as they do in English: words that the two have in common. */
export const SAME_AS_ENGLISH: Record<string, ReadonlySet<string>> = {
  de: new Set(['Name', 'Format', 'Status', 'Account', 'Accounts', 'Agenda', 'Region', 'In', 'Lead, Sales Navigator']),
  fr: new Set([
    ...[
      'dates',
      'promotion',
      'E-mail',
      'e-mail',
      'Mobile',
      'mobile',
      'Agenda',
      'Format',
      'Sentiment',
      'Contact',
      'Contacts',
    ],
    ...['{count} contact', '{count} contacts', '{count} correction', '{count} corrections'],
  ]),
  es: new Set(['Detractor', 'Agenda', 'No']),
};
