import { enSentences } from './en/sentences';
import { sayIn } from './say-in';

/** Says sentences in English, whatever the user's language: for files, whose headings are English, and for scripts. */
export const sayInEnglish = sayIn(enSentences, 'en');
