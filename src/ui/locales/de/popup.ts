import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in German. `.one`/`.other` are plural forms. */
export const dePopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Muster einrichten',
  'popup.setUp.text': 'Legen Sie zuerst ein Programm an und importieren Sie seine Kontakte.',
  'popup.all': 'Alle Programme',
  'popup.toDecide': 'Zu entscheiden',
  'popup.queued': 'In der Warteschlange',
  'popup.verified': 'Heute geprüft',
  'popup.due': 'Fällige Schritte',
  'popup.fresh': '{fresh} von {contacts} kürzlich geprüft',
  'popup.dashboard': 'Übersicht öffnen',
  'popup.panel': 'Seitenleiste',
  'popup.pause': 'Auf LinkedIn pausieren',
  'popup.resume': 'Auf LinkedIn fortsetzen',
  'popup.unset': 'Wählen Sie zuerst, wo die Karte erscheint.',
  'popup.choose': 'Wählen',
};
