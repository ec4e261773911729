import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in French. `.one`/`.other` are plural forms. */
export const frNominations: WordsOf<typeof enNominations> = {
  'nav.nominations': 'Propositions',
  'nominations.title': 'Propositions',
  'nominations.text':
    'Personnes proposées comme contacts de référence, et recherches d’un successeur à quelqu’un qui est parti.',
  'nominations.none.title': 'Aucune proposition ouverte',
  'nominations.none.text':
    'Sur le profil LinkedIn d’une personne hors programme, la carte offre de la proposer. Un départ ouvre ici la recherche d’un successeur.',
  'nominations.count.one': '{count} ouverte',
  'nominations.count.other': '{count} ouvertes',
  'nominations.overdue.one': '{count} jour de retard',
  'nominations.overdue.other': '{count} jours de retard',
  'nominations.search': 'Recherche d’un successeur',
  'nominations.search.of': 'Recherche d’un successeur pour {name}',
  'nominations.replaces': 'pour remplacer {name}',
  'nominations.noAccount': 'aucun compte',
  'nominations.open.one': 'ouverte depuis {count} jour',
  'nominations.open.other': 'ouverte depuis {count} jours',
  'nominations.due': 'pour le {day}',
  'nominations.owner': 'responsable : {name}',
  'nominations.profile': 'Ouvrir le profil',
  'nominations.profile.of': 'Ouvrir le profil : {name}',
  'nominations.accept': 'Accepté',
  'nominations.accept.of': '{name} : accepté',
  'nominations.decline': 'Refusé',
  'nominations.decline.of': '{name} : refusé',
  'nominations.giveUp': 'Abandonner la recherche',
  'nominations.giveUp.of': 'Abandonner la recherche chez {account}',
  'nominations.said.accepted': '{name} : accepté. Importez la fiche, ou ajoutez-la là où vous tenez vos fiches.',
  'nominations.said.declined': '{name} : refusé.',
  'nominations.said.givenUp': 'La recherche est abandonnée.',
};
