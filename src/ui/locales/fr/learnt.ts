import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in French. */
export const frLearnt: WordsOf<typeof enLearnt> = {
  'learnt.title': 'Appris',
  'learnt.text': 'Ce à quoi vous avez répondu une fois. Muster s’y tient pour chaque contact de ce programme.',
  'learnt.none.title': 'Rien d’appris pour l’instant',
  'learnt.none.text':
    'Quand Muster ne peut dire si deux entreprises ou deux fonctions sont les mêmes, la carte vous le demande. Vos réponses figurent ici, ainsi que les profils que vous avez dits « pas cette personne ». Chacune peut être supprimée.',
  'learnt.search': 'Chercher dans les réponses',
  'learnt.about': 'Réponses sur',
  'learnt.about.all': 'Tout',
  'learnt.about.company': 'Entreprises',
  'learnt.about.title': 'Fonctions',
  'learnt.about.person': 'Personnes',
  'learnt.noMatch': 'Aucune réponse ne correspond.',
  'learnt.same.company': '« {seen} » est la même entreprise que « {stored} »',
  'learnt.other.company': '« {seen} » est une autre entreprise que « {stored} »',
  'learnt.same.title': '« {seen} » est le même poste que « {stored} »',
  'learnt.other.title': '« {seen} » est un autre poste que « {stored} »',
  'learnt.person': 'Ce profil LinkedIn n’est pas {name}',
  'learnt.profile': 'Ouvrir le profil',
  'learnt.profile.of': 'Ouvrir le profil qui n’est pas {name}',
  'learnt.remove': 'Supprimer',
  'learnt.remove.of': 'Supprimer : {answer}',
  'learnt.removed': 'Supprimé. Dès le prochain profil ouvert, cela ne compte plus.',
};
