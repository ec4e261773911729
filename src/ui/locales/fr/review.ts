import type { enReview } from '../en/review';
import type { WordsOf } from '../words-of';

/** The words of the list of likely changes, in French. `.one`/`.other` are plural forms. */
export const frReview: WordsOf<typeof enReview> = {
  'nav.review': 'À vérifier',
  'review.title': 'À vérifier',
  'review.text':
    'Changements probables qu’aucun profil n’a encore montrés. Ouvrez un profil pour en confirmer un : il quitte la liste dès que Muster a lu la page. Rien n’entre dans la file d’attente avant.',
  'review.count.one': '{count} changement probable',
  'review.count.other': '{count} changements probables',
  'review.likely': 'Probable : {verdict}',
  'review.since': 'D’après {file}, {when}',
  'review.open': 'Ouvrir le profil',
  'review.open.of': 'Ouvrir le profil : {name}',
  'review.search': 'Chercher sur LinkedIn',
  'review.search.of': 'Chercher {name} sur LinkedIn',
  'review.dismiss': 'Écarter',
  'review.dismiss.of': 'Écarter : changement probable, {name}',
  'review.dismissed': '{name} : écarté. Le même ne sera plus listé.',
  'review.none.title': 'Rien à vérifier',
  'review.none.text':
    'LinkedIn peut vous dire d’un coup qui, parmi vos propres relations, a changé de poste, sans ouvrir un profil.',
  'review.how.ask':
    'Sur LinkedIn, ouvrez « Préférences et confidentialité », puis « Confidentialité des données », puis « Obtenir une copie de vos données ». Choisissez les relations.',
  'review.how.wait': 'LinkedIn vous envoie un fichier nommé Connections.csv, souvent en quelques minutes.',
  'review.how.import':
    'Importez ce fichier ici. Muster le compare à vos fiches et liste les changements probables sur cette page.',
  'review.import': 'Importer Connections.csv',
};
