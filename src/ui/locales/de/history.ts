import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in German. `.one`/`.other` are plural forms. */
export const deHistory: WordsOf<typeof enHistory> = {
  'history.title': 'Verlauf',
  'history.text': 'Alles, was in diesem Programm geschrieben wurde, Neues zuerst.',
  'history.quiet': 'Auch zeigen, was Muster von selbst vermerkt hat',
  'history.none.title': 'Noch ist nichts geschehen',
  'history.none.text':
    'Importe, übernommene Korrekturen und Exporte stehen hier, und die meisten lassen sich rückgängig machen.',
  'history.undo': 'Rückgängig',
  'history.undo.of': 'Rückgängig: {summary}',
  'history.undone': 'rückgängig gemacht',
};
