import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in German. */
export const deHealth: WordsOf<typeof enHealth> = {
  'health.title': 'Zustand',
  'health.text':
    'Wie gut LinkedIns Seiten in diesem Browser gelesen werden. Behalten werden nur Zahlen: nichts über Personen.',
  'health.none.title': 'Noch wurde keine Seite gelesen',
  'health.none.text': 'Öffnen Sie ein LinkedIn-Profil. Was davon gelesen wurde, wird hier gezählt.',
  'health.well': 'Alles, was bisher gelesen wurde, wird gelesen.',
  'health.lost': '{field}: seit {day} nicht mehr gelesen. LinkedIn hat wohl die Seite geändert.',
  'health.lost.do':
    'Kopieren Sie die Form einer solchen Seite und melden Sie sie unten. Bis das behoben ist, setzen Sie Fehlendes auf der Karte von Hand.',
  'health.unknown.one': '{count} Seite in einer Form, die Muster nicht kennt',
  'health.unknown.other': '{count} Seiten in einer Form, die Muster nicht kennt',
  'health.unknown.text':
    'Gezählt über die letzten {days} Tage. Datensätze lassen sich dort bestätigen und von Hand setzen. Kopieren Sie die Form einer solchen Seite, um sie zu melden.',
  'health.days': 'letzte {days} Tage',
  'health.field': 'Von der Seite gelesen',
  'health.read': 'Gelesen',
  'health.partly': 'Teilweise',
  'health.not': 'Nicht',
  'health.share': 'Anteil gelesen',
  'health.unseen': 'noch nicht gesucht',
  'health.report': 'Eine Änderung der LinkedIn-Seiten melden',
  'health.report.text':
    'Die Form einer Seite ist ihr Gerüst: Jeder Name, Text und jede Zahl ist durch ihre Form ersetzt, wie „Aaaa Aaaa“ oder „9999“, jede Kennung durch eine erfundene. Sie wird in Ihre Zwischenablage kopiert und geht sonst nirgendwohin.',
  'health.report.tab': 'Offener LinkedIn-Tab',
  'health.report.none':
    'Es ist keine LinkedIn-Seite offen. Öffnen Sie die, die falsch gelesen wird, und kommen Sie zurück.',
  'pageField.name': 'Name',
  'pageField.headline': 'Slogan',
  'pageField.location': 'Ort',
  'pageField.badge': 'Firma neben dem Namen',
  'pageField.title': 'Positionen der Stellen',
  'pageField.company': 'Firmen der Stellen',
  'pageField.dates': 'Daten der Stellen',
  'kind.sdui-profile': 'Profil, heutiges LinkedIn',
  'kind.sdui-details': 'Ganze Berufserfahrung, heutiges LinkedIn',
  'kind.ember-profile': 'Profil, älteres LinkedIn',
  'kind.ember-details': 'Ganze Berufserfahrung, älteres LinkedIn',
  'kind.ember-2020': 'Profil, LinkedIn von 2019 bis 2021',
  'kind.ember-2018': 'Profil, LinkedIn von 2018',
  'kind.mwlite-profile': 'Profil, mobile Seite',
  'kind.public-profile': 'Profil, nicht angemeldet',
  'kind.sales-lead': 'Lead, Sales Navigator',
};
