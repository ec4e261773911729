import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in German. `.one`/`.other` are plural forms. */
export const deSettings: WordsOf<typeof enSettings> = {
  'settings.title': 'Programme und Einstellungen',
  'settings.browser': 'In diesem Browser',
  'settings.surface': 'Wo die Karte erscheint',
  'settings.badges': 'Listen von Personen',
  'settings.badges.text':
    'Ein kleines Zeichen neben jeder Person des Programms in Suchen, Kontakten, Firmenseiten und im Feed.',
  'badges.switch': 'Zeichen in Listen',
  'badges.panel': 'Nur, wenn die Karte auf dem Profil erscheint.',
  'settings.pause': 'Auf LinkedIn pausieren',
  'settings.pause.text': 'Muster liest nichts und zeigt nichts, bis Sie fortsetzen.',
  'settings.resume': 'Fortsetzen',
  'settings.paused': 'Pausiert',
  'settings.pausedText': 'Muster ist pausiert: Es liest auf LinkedIn nichts und zeigt dort nichts.',
  'settings.programs': 'Programme',
  'settings.active': 'Profile beurteilen für',
  'settings.all': 'Alle Programme',
  'settings.new': 'Neues Programm',
  'settings.name': 'Name',
  'settings.record': 'Adresse eines Datensatzes im RMS',
  'settings.record.hint':
    '{braces} steht für die ID des Datensatzes, wie in https://example.my.salesforce.com/{braces}',
  'settings.record.error':
    'Beginnen Sie mit https:// und setzen Sie {braces} an die Stelle der ID, oder lassen Sie das Feld leer.',
  'settings.stale': 'Ein Datensatz gilt als veraltet nach (Tagen)',
  'settings.limit': 'Einsatzgrenze',
  'settings.limit.cap': 'Einsätze höchstens',
  'settings.limit.window': 'In',
  'settings.limit.days': '{days} Tagen',
  'settings.limit.rest': 'Ruhe nach jedem Einsatz (Tage)',
  'settings.saved': 'Gespeichert.',
  'settings.nameless': 'Geben Sie dem Programm einen Namen.',
  'settings.number': 'Eine ganze Zahl von {min} bis {max}.',
};
