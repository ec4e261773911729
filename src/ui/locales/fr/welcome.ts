import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in French. `.one`/`.other` are plural forms. */
export const frWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Bienvenue dans Muster',
  'welcome.text':
    'Muster compare les fiches de vos contacts de référence avec les profils LinkedIn que vous ouvrez, et vous laisse chaque décision. Toutes les fiches restent dans ce navigateur.',
  'welcome.program': 'Créez votre programme',
  'welcome.program.text': 'Un programme par client. Leurs fiches ne se croisent jamais.',
  'welcome.program.name': 'Nom du programme',
  'welcome.program.create': 'Créer le programme',
  'welcome.program.done': 'Votre programme : {name}',
  'welcome.program.said': 'Programme créé.',
  'welcome.import': 'Importez vos contacts',
  'welcome.import.text':
    'Exportez les contacts de votre système de gestion des références, CRM ou tableur en CSV. Muster montre ce qu’il a compris avant de reprendre quoi que ce soit.',
  'welcome.import.do': 'Importer un fichier',
  'surface.notice':
    'Les conditions de LinkedIn n’autorisent pas les extensions qui copient ses pages ou les modifient. Muster ne lit que le profil que vous avez ouvert et ne demande rien à LinkedIn ; le choix reste néanmoins le vôtre.',
  'surface.overlay': 'Sur le profil',
  'surface.overlay.text':
    'Une petite pastille sur la page ouvre la carte. Cela ajoute un élément à la page de LinkedIn.',
  'surface.panel': 'Panneau latéral seulement',
  'surface.panel.text':
    'Rien n’est ajouté à la page de LinkedIn. La carte s’affiche dans le panneau latéral du navigateur.',
  'surface.unset': 'Tant que vous n’avez pas choisi, Muster n’ajoute rien à aucune page.',
};
