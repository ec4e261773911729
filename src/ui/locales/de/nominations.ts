import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in German. `.one`/`.other` are plural forms. */
export const deNominations: WordsOf<typeof enNominations> = {
  'nav.nominations': 'Nominierungen',
  'nominations.title': 'Nominierungen',
  'nominations.text':
    'Personen, die als Referenzkontakt vorgeschlagen wurden, und Suchen nach einer Nachfolge für jemanden, der weg ist.',
  'nominations.none.title': 'Keine offenen Nominierungen',
  'nominations.none.text':
    'Auf dem LinkedIn-Profil von jemandem, der nicht im Programm ist, bietet die Karte die Nominierung an. Ein Weggang eröffnet hier die Suche nach einer Nachfolge.',
  'nominations.count.one': '{count} offen',
  'nominations.count.other': '{count} offen',
  'nominations.overdue.one': '{count} Tag überfällig',
  'nominations.overdue.other': '{count} Tage überfällig',
  'nominations.search': 'Suche nach einer Nachfolge',
  'nominations.search.of': 'Suche nach einer Nachfolge für {name}',
  'nominations.replaces': 'anstelle von {name}',
  'nominations.noAccount': 'kein Account',
  'nominations.open.one': 'seit {count} Tag offen',
  'nominations.open.other': 'seit {count} Tagen offen',
  'nominations.due': 'fällig am {day}',
  'nominations.owner': 'zuständig: {name}',
  'nominations.profile': 'Profil öffnen',
  'nominations.profile.of': 'Profil von {name} öffnen',
  'nominations.accept': 'Angenommen',
  'nominations.accept.of': '{name}: angenommen',
  'nominations.decline': 'Abgelehnt',
  'nominations.decline.of': '{name}: abgelehnt',
  'nominations.giveUp': 'Suche aufgeben',
  'nominations.giveUp.of': 'Suche bei {account} aufgeben',
  'nominations.said.accepted':
    '{name} angenommen. Importieren Sie den Datensatz, oder legen Sie ihn in Ihrem System an.',
  'nominations.said.declined': '{name} abgelehnt.',
  'nominations.said.givenUp': 'Die Suche ist aufgegeben.',
};
