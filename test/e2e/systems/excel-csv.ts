import { companyNumber } from './people';
import { WITH_ACCOUNT, type TargetSystem } from './target-system';

const HEADER =
  'Kontakt-ID;Vorname;Nachname;Position;Kundennummer;Firma;Ort;E-Mail;Telefon;LinkedIn-Profil;Referenzstatus;Suchbar;Ausgeschieden am;Bemerkungen';

const quote = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A team's own German list as CSV: semicolons, and ids that look like numbers. */
export const excelCsv: TargetSystem = {
  form: 'CSV for Excel',
  fileName: 'ansprechpartner.csv',
  write: (people) => {
    const rows = people.map((person) => [
      `00${100 + person.number}`,
      person.given,
      person.family,
      person.title,
      `000${companyNumber(person)}`,
      person.company,
      person.city,
      person.email,
      person.phone,
      `https://www.linkedin.com/in/${person.slug}/`,
      person.hasLeft ? 'Ausgeschieden' : 'Aktiv',
      person.hasLeft ? 'Nein' : 'Ja',
      person.hasLeft ? '2024-05' : '',
      person.number === 3 ? 'Ruft gern zurück; am liebsten\nvormittags' : '',
    ]);
    return `\uFEFF${[HEADER.split(';'), ...rows].map((row) => `${row.map(quote).join(';')}\r\n`).join('')}`;
  },
  changes: WITH_ACCOUNT,
  script: 'apply-excel-csv.js',
};
