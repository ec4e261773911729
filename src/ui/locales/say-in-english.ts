import { sayIn } from '../../domain/say-in';
import { enCardWords } from './en/card-words';

/** Says sentences in English, whatever the user's language: for files, whose headings are English, and for scripts. */
export const sayInEnglish = sayIn((key) => (enCardWords as Record<string, string>)[key], 'en');
