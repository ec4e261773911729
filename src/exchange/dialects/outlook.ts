import type { ColumnUse } from '../import-field';
import { headerKey } from '../header-key';
import type { Dialect } from './dialect';

/** Columns by which Outlook's contacts are told, in each language: one of each list is there, two suffice. */
const TELLING = [
  ['businessphone', 'telefongeschaftlich', 'telephonebureau', 'telephoneprofessionnel', 'telefonodeltrabajo'],
  ['businessstreet', 'strassegeschaftlich', 'ruebureau', 'rueprofessionnelle', 'calledeltrabajo'],
  ['businessfax', 'faxgeschaftlich', 'telecopiebureau', 'telecopieprofessionnelle', 'faxdeltrabajo'],
  [
    'emaildisplayname',
    'emailangezeigtername',
    'nomcompletdeladressedemessagerie',
    'nombreparamostrardecorreoelectronico',
  ],
];

const COLUMNS: Record<string, ColumnUse> = {
  Title: 'salutation',
  Anrede: 'salutation',
  Titre: 'salutation',
  // In French both columns are called so, and the second is the position.
  'Titre (2)': 'title',
  Título: 'salutation',
  Tratamiento: 'salutation',
  'Job Title': 'title',
  Position: 'title',
  Fonction: 'title',
  Puesto: 'title',
  Cargo: 'title',
  'E-mail Address': 'email',
  'E-Mail-Adresse': 'email',
  'Adresse de messagerie': 'email',
  'Dirección de correo electrónico': 'email',
  'Business Phone': 'phone',
  'Telefon geschäftlich': 'phone',
  'Telefon (geschäftlich)': 'phone',
  'Téléphone (bureau)': 'phone',
  'Téléphone professionnel': 'phone',
  'Teléfono del trabajo': 'phone',
  'Mobile Phone': 'mobile',
  Mobiltelefon: 'mobile',
  'Tél. mobile': 'mobile',
  'Téléphone mobile': 'mobile',
  'Teléfono móvil': 'mobile',
  'Business City': 'location',
  'Ort geschäftlich': 'location',
  'Ville (bureau)': 'location',
  'Ciudad del trabajo': 'location',
  'Web Page': 'profile',
  Webseite: 'profile',
  'Page Web': 'profile',
  'Página web': 'profile',
  Suffix: 'custom',
  'Office Location': 'custom',
  Location: 'custom',
  Ort: 'custom',
  Profession: 'custom',
};

/** Contacts saved from Outlook, whose headers are in the language of the program. Its `Title` is how the person is addressed. */
export const outlook: Dialect = {
  form: 'outlook',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: ({ keys }) => TELLING.filter((names) => names.some((name) => keys.has(name))).length >= 2,
  columns: Object.fromEntries(Object.entries(COLUMNS).map(([header, use]) => [headerKey(header), use])),
  teaches: { columns: false, statuses: false },
  notes: [],
};
