import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in Spanish. `.one`/`.other` are plural forms. */
export const esHistory: WordsOf<typeof enHistory> = {
  'history.title': 'Historial',
  'history.text': 'Todo lo que se ha escrito en este programa, lo más reciente primero.',
  'history.quiet': 'Mostrar también lo que Muster anotó por sí mismo',
  'history.none.title': 'Aún no ha pasado nada',
  'history.none.text':
    'Aquí figuran importaciones, correcciones aceptadas y exportaciones, y la mayoría se puede deshacer.',
  'history.undo': 'Deshacer',
  'history.undo.of': 'Deshacer: {summary}',
  'history.undone': 'deshecho',
};
