import { COMPANY_SHORT_FORMS } from './company-vocabulary';
import { splitWords } from './split-words';

const ASIDE = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/gu;
/** Brackets that are part of the name: "(ISC)²". */
const BRACKETED_START = /^\s*\(([^()]*)\)(?=\S)/u;
const SITE_START = /^(?:https?:\/\/)?www\./i;
/** What stands before it must be a word, not an initial: "S.A.de C.V." is no site. */
const SITE_END =
  /(?<=[\p{L}\p{N}]{2}|^\p{L})\.(?:com?\.\p{L}{2}|com|net|org|io|ai|co|app|dev|eu|uk|us|ca|br|jp|in|de|fr|es|it|nl|ch|at|be|pl|cz|sk|se|dk|fi|pt|ru|ua|cn|mx|tv|me)(?=$|[\s,/)])/giu;
const DOT_BETWEEN_LETTERS = /(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu;
const AND_BETWEEN_LETTERS = /(?<!\p{L})(\p{L}{1,2})\s?[&+]\s?(?=\p{L}(?!\p{L}))/gu;

/** In characters; what is longer is no name, and is not read to its end. */
export const LONGEST_NAME = 300;

/**
 * The words of a company's name, folded: "&" is a word, dotted and single letters close up ("S.A." and "S. A." are "sa"), asides and
 * domain endings go, short forms ("Intl") are written out, letters around a "&" close up ("P&G").
 */
export function companyWords(name: string): string[] {
  const whole = name.slice(0, LONGEST_NAME).normalize('NFKC');
  const bare = whole.replace(BRACKETED_START, '$1').replace(ASIDE, ' ');
  const text = /[\p{L}\p{N}]/u.test(bare) ? bare : whole;
  const words = splitWords(
    text
      .trim()
      .replace(SITE_START, '')
      .replace(SITE_END, '')
      .replace(DOT_BETWEEN_LETTERS, '')
      .replace(AND_BETWEEN_LETTERS, '$1')
      .replace(/[&+]/g, ' and '),
  );
  return closeUpLetters(words.map((word) => COMPANY_SHORT_FORMS.get(word) ?? word));
}

/** Writes single letters that follow each other as one word. */
function closeUpLetters(words: readonly string[]): string[] {
  const closed: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isLetter = /^\p{L}$/u.test(word);
    if (isLetter && isOpen) closed.push((closed.pop() ?? '') + word);
    else closed.push(word);
    isOpen = isLetter;
  }
  return closed;
}
