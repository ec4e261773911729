import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in French. `.one`/`.other` are plural forms. */
export const frPopup: WordsOf<typeof enPopup> = {
  'popup.setUp': 'Configurer Muster',
  'popup.setUp.text':
    'Créez un programme et importez ses contacts pour commencer, ou essayez Muster avec un programme d’exemple.',
  'popup.program': 'Choisir un programme',
  'popup.all': 'Tous les programmes',
  'popup.toDecide': 'À décider',
  'popup.queued': 'Dans la file',
  'popup.verified': 'Vérifiés aujourd’hui',
  'popup.due': 'Actions à faire',
  'popup.fresh': '{fresh} sur {contacts} vérifiés récemment',
  'popup.noContacts': 'Ce programme n’a pas encore de contacts.',
  'popup.import': 'Importer un fichier',
  'popup.run': 'Revue',
  'popup.run.of': 'Revue : {name}',
  'popup.run.settled': '{settled} sur {total} réglés',
  'popup.run.start': 'Commencer une revue',
  'popup.run.resume': 'Reprendre la revue',
  'popup.dashboard': 'Tableau de bord',
  'popup.card': 'Ouvrir la carte',
  'popup.card.none': 'Muster n’est pas encore actif sur cette page. Rechargez-la, puis réessayez.',
  'popup.panel': 'Panneau latéral',
  'popup.pause': 'Pause sur LinkedIn',
  'popup.pause.profiles': 'Pause sur les profils seulement',
  'popup.pause.lists': 'Pause sur les listes seulement',
  'popup.resume': 'Reprendre sur LinkedIn',
  'popup.resume.profiles': 'En pause sur les profils : reprendre',
  'popup.resume.lists': 'En pause sur les listes : reprendre',
  'popup.unset': 'Choisissez d’abord où la carte s’affiche.',
  'popup.choose': 'Choisir',
};
