/** The words of the History screen, in English. `.one`/`.other` are plural forms. */
export const enHistory = {
  'history.title': 'History',
  'history.text': 'Everything that was written in this program, newest first.',
  'history.quiet': 'Show also what Muster noted by itself',
  'history.none.title': 'Nothing has happened yet',
  'history.none.text': 'Imports, accepted corrections and exports are listed here, and most can be undone.',
  'history.undo': 'Undo',
  'history.undo.of': 'Undo: {summary}',
  'history.undone': 'undone',
} as const;
