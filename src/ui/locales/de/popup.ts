import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in German. `.one`/`.other` are plural forms. */
export const dePopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Muster einrichten',
  'popup.setUp.text':
    'Legen Sie zuerst ein Programm an und importieren Sie seine Kontakte, oder probieren Sie Muster mit einem Beispielprogramm aus.',
  'popup.program': 'Programm wählen',
  'popup.all': 'Alle Programme',
  'popup.toDecide': 'Zu entscheiden',
  'popup.queued': 'Warten auf Export',
  'popup.verified': 'Heute geprüft',
  'popup.due': 'Fällige Schritte',
  'popup.fresh': '{fresh} von {contacts} kürzlich geprüft',
  'popup.noContacts': 'Dieses Programm hat noch keine Kontakte.',
  'popup.import': 'Datei importieren',
  'popup.run': 'Prüfrunde',
  'popup.run.of': 'Prüfrunde: {name}',
  'popup.run.settled': '{settled} von {total} erledigt',
  'popup.run.start': 'Prüfrunde beginnen',
  'popup.run.resume': 'Prüfrunde fortsetzen',
  'popup.dashboard': 'Übersicht öffnen',
  'popup.card': 'Karte öffnen',
  'popup.card.none':
    'Muster ist auf dieser Seite noch nicht aktiv. Laden Sie sie neu und versuchen Sie es noch einmal.',
  'popup.panel': 'Seitenleiste',
  'popup.pause': 'Auf LinkedIn pausieren',
  'popup.pause.profiles': 'Nur auf Profilen pausieren',
  'popup.pause.lists': 'Nur auf Listen pausieren',
  'popup.resume': 'Auf LinkedIn fortsetzen',
  'popup.resume.profiles': 'Auf Profilen pausiert: fortsetzen',
  'popup.resume.lists': 'Auf Listen pausiert: fortsetzen',
  'popup.unset': 'Wählen Sie zuerst, wo die Karte erscheint.',
  'popup.choose': 'Wählen',
};
