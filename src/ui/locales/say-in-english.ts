import { sayIn } from '../../domain/say-in';
import { enCardWords } from './en/card-words';
import { enFileSentences } from './en/file-sentences';
import { enImportSentences } from './en/import-sentences';

const WORDS: Record<string, string> = { ...enCardWords, ...enFileSentences, ...enImportSentences };

/** Says sentences in English, whatever the user's language: for files, whose headings are English, and for scripts. */
export const sayInEnglish = sayIn((key) => WORDS[key], 'en');
