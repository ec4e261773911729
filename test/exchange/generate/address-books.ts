import type { Person } from './people';
import { cellOf, writeTable, type SourceForm, type TableColumn } from './source-form';

const named = (headers: readonly string[], cells: readonly ((person: Person) => string)[]) =>
  headers.map((header, index): TableColumn => [header, cells[index] ?? cellOf.nothing]);

const SEEN = ['title', 'company', 'email', 'phone', 'mobile', 'profile', 'notes'] as const;

/** Outlook's columns in this order, in the language of the program. */
function outlook(
  headers: readonly string[],
  form: Pick<SourceForm, 'encoding'> & { delimiter?: ',' | ';' },
): SourceForm {
  const { given, family, company, title, city, phone, mobile, email, nothing, profile, notes } = cellOf;
  const cells = [nothing, given, family, company, title, nothing, city, nothing, phone, mobile, email, profile, notes];
  const { encoding = 'utf-8', delimiter = ',' } = form;
  return {
    fileName: 'contacts.csv',
    encoding,
    shows: [...SEEN, 'location'],
    write: (people) => writeTable(named(headers, cells), people, { quotes: 'all', end: '\r\n', delimiter }),
  };
}

/** Google's columns; the old form has other names for the first ones. */
function google(start: readonly TableColumn[], encoding: 'utf-8' | 'utf-16le'): SourceForm {
  const columns: TableColumn[] = [
    ...start,
    ['Notes', cellOf.notes],
    ['E-mail 1 - Label', () => '* Work'],
    ['E-mail 1 - Value', cellOf.email],
    ['Phone 1 - Label', () => 'Work'],
    ['Phone 1 - Value', cellOf.phone],
    ['Phone 2 - Label', () => 'Mobile'],
    ['Phone 2 - Value', cellOf.mobile],
    ['Website 1 - Label', () => 'Profile'],
    ['Website 1 - Value', cellOf.profile],
  ];
  return {
    fileName: 'contacts.csv',
    encoding,
    hasMark: encoding === 'utf-16le',
    shows: SEEN,
    write: (people) => writeTable(columns, people),
  };
}

/** Address books, and the user's own connections. */
export const ADDRESS_BOOKS: Record<string, SourceForm> = {
  linkedin: {
    fileName: 'Connections.csv',
    shows: ['title', 'company', 'profile'],
    write: (people) =>
      writeTable(
        [
          ['First Name', cellOf.given],
          ['Last Name', cellOf.family],
          ['URL', cellOf.profile],
          ['Email Address', cellOf.email],
          ['Company', cellOf.company],
          ['Position', cellOf.title],
          ['Connected On', () => '12 Mar 2024'],
        ],
        people,
        { before: ['Notes:', '"An invented paragraph, as long as it is."', ''] },
      ),
  },
  'google-new': google(
    [
      ['First Name', cellOf.given],
      ['Middle Name', cellOf.nothing],
      ['Last Name', cellOf.family],
      ['Organization Name', cellOf.company],
      ['Organization Title', cellOf.title],
    ],
    'utf-8',
  ),
  'google-old': google(
    [
      ['Name', cellOf.full],
      ['Given Name', cellOf.given],
      ['Family Name', cellOf.family],
      ['Organization 1 - Name', cellOf.company],
      ['Organization 1 - Title', cellOf.title],
    ],
    'utf-16le',
  ),
  'outlook-en': outlook(
    [
      'Title',
      'First Name',
      'Last Name',
      'Company',
      'Job Title',
      'Business Street',
      'Business City',
      'Business Fax',
      'Business Phone',
      'Mobile Phone',
      'E-mail Address',
      'Web Page',
      'Notes',
    ],
    {},
  ),
  'outlook-de': outlook(
    [
      'Anrede',
      'Vorname',
      'Nachname',
      'Firma',
      'Position',
      'Straße geschäftlich',
      'Ort geschäftlich',
      'Fax geschäftlich',
      'Telefon geschäftlich',
      'Mobiltelefon',
      'E-Mail-Adresse',
      'Webseite',
      'Notizen',
    ],
    { encoding: 'windows-1252', delimiter: ';' },
  ),
  'outlook-fr': outlook(
    [
      'Titre',
      'Prénom',
      'Nom',
      'Société',
      'Titre',
      'Rue (bureau)',
      'Ville (bureau)',
      'Télécopie (bureau)',
      'Téléphone (bureau)',
      'Tél. mobile',
      'Adresse de messagerie',
      'Page Web',
      'Notes',
    ],
    { encoding: 'windows-1252' },
  ),
  'outlook-es': outlook(
    [
      'Tratamiento',
      'Nombre',
      'Apellidos',
      'Compañía',
      'Puesto',
      'Calle del trabajo',
      'Ciudad de trabajo',
      'Fax del trabajo',
      'Teléfono del trabajo',
      'Teléfono móvil',
      'Dirección de correo electrónico',
      'Página Web',
      'Notas',
    ],
    { delimiter: ';' },
  ),
};
