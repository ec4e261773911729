import type { enReview } from '../en/review';
import type { WordsOf } from '../words-of';

/** The words of the list of likely changes, in German. `.one`/`.other` are plural forms. */
export const deReview: WordsOf<typeof enReview> = {
  'nav.review': 'Zu prüfen',
  'review.title': 'Zu prüfen',
  'review.text':
    'Vermutliche Änderungen, die noch kein Profil gezeigt hat. Öffnen Sie ein Profil, um eine zu bestätigen: Sie verlässt die Liste, sobald Muster die Seite gelesen hat. Vorher kommt nichts in die Warteschlange.',
  'review.count.one': '{count} vermutliche Änderung',
  'review.count.other': '{count} vermutliche Änderungen',
  'review.likely': 'Vermutlich: {verdict}',
  'review.since': 'Aus {file}, {when}',
  'review.open': 'Profil öffnen',
  'review.open.of': 'Profil von {name} öffnen',
  'review.search': 'Auf LinkedIn suchen',
  'review.search.of': '{name} auf LinkedIn suchen',
  'review.dismiss': 'Verwerfen',
  'review.dismiss.of': 'Vermutliche Änderung von {name} verwerfen',
  'review.dismissed': '{name}: verworfen. Dasselbe wird nicht mehr aufgeführt.',
  'review.none.title': 'Nichts zu prüfen',
  'review.none.text':
    'LinkedIn kann Ihnen auf einmal sagen, wer von Ihren dortigen Kontakten die Stelle gewechselt hat, ohne ein Profil zu öffnen.',
  'review.how.ask':
    'Öffnen Sie auf LinkedIn „Einstellungen & Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten erhalten“. Wählen Sie die Kontakte.',
  'review.how.wait': 'LinkedIn schickt Ihnen eine Datei namens Connections.csv, oft binnen Minuten.',
  'review.how.import':
    'Importieren Sie die Datei hier. Muster vergleicht sie mit Ihren Datensätzen und führt die vermutlichen Änderungen auf dieser Seite auf.',
  'review.import': 'Connections.csv importieren',
};
