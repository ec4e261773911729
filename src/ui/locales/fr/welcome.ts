import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in French. `.one`/`.other` are plural forms. */
export const frWelcome: WordsOf<typeof enWelcome> = {
  'welcome.title': 'Bienvenue dans Muster',
  'welcome.text':
    'Muster compare les fiches de vos contacts de référence avec les profils LinkedIn que vous ouvrez, et vous laisse chaque décision. Toutes les fiches restent dans ce navigateur. Trois étapes jusqu’au premier constat :',
  'welcome.done': '(terminé)',
  'welcome.program': 'Créez votre programme',
  'welcome.program.text': 'Un programme par client. Leurs fiches ne se croisent jamais.',
  'welcome.program.name': 'Nom du programme',
  'welcome.program.create': 'Créer le programme',
  'welcome.program.done': 'Votre programme : {name}',
  'welcome.program.said': 'Programme créé.',
  'welcome.import': 'Importez vos contacts',
  'welcome.import.text':
    'Exportez les contacts de votre système de gestion des références, CRM ou tableur en CSV ou Excel. Muster montre ce qu’il a compris avant de reprendre quoi que ce soit.',
  'welcome.import.do': 'Importer un fichier',
  'welcome.import.done.one': '{count} contact est dans le programme.',
  'welcome.import.done.other': '{count} contacts sont dans le programme.',
  'welcome.profile': 'Ouvrez un profil',
  'welcome.profile.text': 'Ouvrez le profil LinkedIn d’un de vos contacts. En voici quelques-uns avec leur adresse :',
  'welcome.profile.none':
    'Aucun des premiers contacts n’a d’adresse LinkedIn. Ouvrez le profil de n’importe quel contact ; Muster reconnaît aussi les personnes par le nom et l’entreprise, et demande en cas de doute.',
  'welcome.profile.waiting': 'Cette page remarque d’elle-même le premier constat.',
  'welcome.verdict': 'Voici le premier constat. Tout est prêt.',
  'welcome.verdict.overlay': 'Appuyez sur la pastille du profil pour voir pourquoi, et réglez-le là d’une touche.',
  'welcome.verdict.panel': 'Le panneau latéral montre pourquoi, et le règle d’une touche.',
  'welcome.next.run': 'Commencer une revue',
  'welcome.next.run.text': 'Vérifier un profil après l’autre.',
  'welcome.next.queue': 'File d’attente',
  'welcome.next.queue.text': 'Les corrections acceptées y attendent l’export.',
  'welcome.next.agenda': 'Agenda',
  'welcome.next.agenda.text': 'Ce qu’il faut faire ensuite, et pour quand.',
  'welcome.back': 'Ensuite : ouvrez un profil',
  'sample.name': 'Programme d’exemple',
  'sample.offer': 'Rien sous la main ? Explorez d’abord un programme de personnes inventées. Un clic l’enlève.',
  'sample.try': 'Essayer un programme d’exemple',
  'sample.note':
    'C’est le programme d’exemple : personnes et entreprises sont inventées, et leurs adresses ne mènent nulle part.',
  'sample.remove': 'Supprimer le programme d’exemple',
  'sample.removing': 'Suppression…',
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
