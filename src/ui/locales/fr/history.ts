import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in French. `.one`/`.other` are plural forms. */
export const frHistory: WordsOf<typeof enHistory> = {
  'history.title': 'Historique',
  'history.text': 'Tout ce qui a été écrit dans ce programme, le plus récent d’abord.',
  'history.quiet': 'Montrer aussi ce que Muster a noté de lui-même',
  'history.none.title': 'Rien ne s’est encore passé',
  'history.none.text': 'Imports, corrections acceptées et exports figurent ici, et la plupart peuvent être annulés.',
  'history.undo': 'Annuler',
  'history.undo.of': 'Annuler : {summary}',
  'history.undone': 'annulé',
};
