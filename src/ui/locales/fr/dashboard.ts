import type { enDashboard } from '../en/dashboard';
import type { WordsOf } from '../words-of';

/** The words of the dashboard's frame: its ways, its pages, what they share, in French. `.one`/`.other` are plural forms. */
export const frDashboard: WordsOf<typeof enDashboard> = {
  'nav.label': 'Muster',
  'nav.import': 'Importer',
  'nav.contacts': 'Contacts',
  'nav.agenda': 'Agenda',
  'nav.queue': 'File d’attente',
  'nav.learnt': 'Appris',
  'nav.health': 'État',
  'nav.settings': 'Réglages',
  'nav.history': 'Historique',
  'nav.program': 'Programme',
  'nav.skip': 'Aller au contenu',
  'nav.paused': 'En pause sur LinkedIn',
  'nav.quiet': 'Choisir où la carte s’affiche',
  'page.loading': 'Lecture de vos fiches…',
  'page.noProgram.title': 'Créez d’abord un programme',
  'page.noProgram.text':
    'Un programme réunit les contacts de référence d’un client. Ses fiches sont séparées de toutes les autres.',
  'page.noProgram.do': 'Configurer Muster',
  'do.save.change': 'Enregistrer',
  'do.more': 'Afficher plus',
  'pager.range': '{first}–{last} sur {total}',
  'pager.back': 'Précédent',
  'pager.next': 'Suivant',
};
