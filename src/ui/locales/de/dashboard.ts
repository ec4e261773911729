import type { enDashboard } from '../en/dashboard';
import type { WordsOf } from '../words-of';

/** The words of the dashboard's frame: its ways, its pages, what they share, in German. `.one`/`.other` are plural forms. */
export const deDashboard: WordsOf<typeof enDashboard> = {
  'nav.label': 'Muster',
  'nav.import': 'Importieren',
  'nav.contacts': 'Kontakte',
  'nav.agenda': 'Agenda',
  'nav.queue': 'Warteschlange',
  'nav.learnt': 'Gelernt',
  'nav.health': 'Zustand',
  'nav.settings': 'Einstellungen',
  'nav.history': 'Verlauf',
  'nav.program': 'Programm',
  'nav.skip': 'Zum Inhalt',
  'nav.paused': 'Auf LinkedIn pausiert',
  'nav.quiet': 'Wählen, wo die Karte erscheint',
  'page.loading': 'Ihre Datensätze werden gelesen…',
  'page.noProgram.title': 'Legen Sie zuerst ein Programm an',
  'page.noProgram.text':
    'Ein Programm sind die Referenzkontakte eines Kunden. Seine Datensätze bleiben von allen anderen getrennt.',
  'page.noProgram.do': 'Muster einrichten',
  'do.save.change': 'Speichern',
  'do.more': 'Mehr zeigen',
  'pager.range': '{first}–{last} von {total}',
  'pager.back': 'Zurück',
  'pager.next': 'Weiter',
};
