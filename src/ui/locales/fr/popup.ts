import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in French. `.one`/`.other` are plural forms. */
export const frPopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Configurer Muster',
  'popup.setUp.text': 'Créez un programme et importez ses contacts pour commencer.',
  'popup.all': 'Tous les programmes',
  'popup.toDecide': 'À décider',
  'popup.queued': 'Dans la file d’attente',
  'popup.verified': 'Vérifiés aujourd’hui',
  'popup.due': 'Actions à faire',
  'popup.fresh': '{fresh} sur {contacts} vérifiés récemment',
  'popup.dashboard': 'Ouvrir le tableau de bord',
  'popup.panel': 'Panneau latéral',
  'popup.pause': 'Mettre en pause sur LinkedIn',
  'popup.resume': 'Reprendre sur LinkedIn',
  'popup.unset': 'Choisissez d’abord où la carte s’affiche.',
  'popup.choose': 'Choisir',
};
