/**
 * The columns that cards are read into, in this order; a file has those that any of its cards has a value for. A property that a card has more than once gets further columns with a
 * number ("EMAIL 2"), a property that is not among them a column of its own name, behind them.
 */
export const VCARD_COLUMNS = [
  'UID',
  'FN',
  'N Prefix',
  'N Given',
  'N Middle',
  'N Family',
  'N Suffix',
  'ORG',
  'ORG Unit',
  'TITLE',
  'ROLE',
  /** The preferred address, else one for work. */
  'EMAIL',
  'TEL Work',
  'TEL Cell',
  'TEL Home',
  'TEL Fax',
  /** A number that says nothing of its kind. */
  'TEL',
  /** The address of a LinkedIn profile, wherever the card has it (URL, X-SOCIALPROFILE, IMPP). */
  'LinkedIn',
  'URL',
  'ADR Street',
  'ADR City',
  'ADR Region',
  'ADR Postal Code',
  'ADR Country',
  'CATEGORIES',
  'NOTE',
  /** When the card was last changed. */
  'REV',
] as const;
