import type { Explanation } from './align-title-words';
import { foldText } from './fold-text';
import type { TitleWord } from './title-word';
import { TITLE_WEIGHTS } from './title-weights';
import type { TitleDifference } from './title-weights';

type Say = (shorter: string, longer: string) => string;

const isShortFor: Say = (shorter, longer) => `“${shorter}” is short for “${longer}”`;
const mayMean: Say = (shorter, longer) => `“${shorter}” may mean “${longer}”`;

const onlyOneSays: Say = (one, other) => (other === '' ? `only one title says “${one}”` : `“${one}” is not “${other}”`);

const FACTS: Record<TitleDifference, Say> = {
  form: (shorter, longer) => `“${shorter}” is “${longer}” in another form`,
  short: isShortFor,
  translation: (shorter, longer) => `“${shorter}” and “${longer}” are one word in two languages`,
  acronym: isShortFor,
  pair: isShortFor,
  beginnings: isShortFor,
  letters: isShortFor,
  clipped: isShortFor,
  initial: isShortFor,
  contracted: isShortFor,
  ambiguous: (shorter) => `“${shorter}” is short for several titles`,
  stem: mayMean,
  slip: (shorter, longer) => `“${shorter}” and “${longer}” are one letter apart`,
  moved: (shorter) => `“${shorter}” stands elsewhere`,
  owner: () => 'founders and owners leave that out as they like',
  role: () => 'one title has more roles than the other',
  vague: () => 'one title does not say the field',
  region: onlyOneSays,
  foreign: () => 'the titles are in two languages',
  script: () => 'the titles are in two scripts',
  extra: onlyOneSays,
  level: onlyOneSays,
};

/** The difference between two titles that matters most, as part of a sentence, in the spelling of the titles. */
export function titleFact(differences: readonly Explanation[], a: string, b: string): string {
  const [heaviest] = [...differences].sort((one, other) => TITLE_WEIGHTS[other.kind] - TITLE_WEIGHTS[one.kind]);
  if (heaviest === undefined) return 'only the order of the words differs';
  const [shorter, longer] = [quoteWords(heaviest.a, a), quoteWords(heaviest.b, b)].sort(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  const [one = '', other = ''] = shorter === '' ? [longer] : [shorter, longer];
  return FACTS[heaviest.kind](one, other);
}

/** Words as they stand in the title; folded where they cannot be found there. */
function quoteWords(words: readonly TitleWord[], title: string): string {
  const written = new Map(title.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => [foldText(word), word]));
  return words.map(({ raw }) => written.get(raw) ?? raw).join(' ');
}
