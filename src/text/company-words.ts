import { COMPANY_SHORT_FORMS } from './company-vocabulary';
import { splitWords } from './split-words';

const ASIDE = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/gu;
const DOMAIN = /\.(?:com|net|org|io|ai|co|app|dev|de|fr|es|it|nl|ch|at|eu|uk|us|ca|br|jp|in)(?=$|[\s,/)])/giu;
const SITE_START = /^(?:https?:\/\/)?www\./i;

/**
 * The words of a company's name, folded: "&" is a word, dotted letters close up ("S.A." is "sa"), asides and domain endings go,
 * short forms ("Intl") are written out, letters around a "&" close up ("P&G").
 */
export function companyWords(name: string): string[] {
  const bare = name.normalize('NFKC').replace(ASIDE, ' ');
  const text = /[\p{L}\p{N}]/u.test(bare) ? bare : name.normalize('NFKC');
  const words = splitWords(
    text
      .trim()
      .replace(SITE_START, '')
      .replace(DOMAIN, '')
      .replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '')
      .replace(/(?<![\p{L}])(\p{L}{1,2})[&+](?=\p{L}(?!\p{L}))/gu, '$1')
      .replace(/[&+]/g, ' and '),
  );
  return words.map((word) => COMPANY_SHORT_FORMS.get(word) ?? word);
}
