import { sayIn } from '../../domain/say-in';
import { enSentences } from './en/sentences';

/** Says sentences in English, whatever the user's language: for files, whose headings are English, and for scripts. */
export const sayInEnglish = sayIn((key) => (enSentences as Record<string, string>)[key], 'en');
