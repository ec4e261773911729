import { say, type Said } from '../domain/said';
import type { Explanation } from './align-title-words';
import { foldText } from './fold-text';
import type { TitleWord } from './title-word';
import { TITLE_WEIGHTS } from './title-weights';
import type { TitleDifference } from './title-weights';

/** How what each difference says is called. `only` one title says something, or says something that the other does `not`. */
const FACTS: Record<TitleDifference, string> = {
  form: 'form',
  short: 'short',
  translation: 'translation',
  acronym: 'short',
  pair: 'short',
  beginnings: 'short',
  letters: 'short',
  clipped: 'short',
  initial: 'short',
  contracted: 'short',
  ambiguous: 'ambiguous',
  stem: 'may',
  slip: 'slip',
  moved: 'moved',
  owner: 'owner',
  role: 'roles',
  vague: 'vague',
  region: 'only',
  foreign: 'languages',
  script: 'scripts',
  extra: 'only',
  level: 'only',
};

/** Facts that name no word of the titles, and those that name only one. */
const WORDLESS: ReadonlySet<string> = new Set(['owner', 'roles', 'vague', 'languages', 'scripts']);
const ONE_WORD: ReadonlySet<string> = new Set(['ambiguous', 'moved', 'only']);

/** The difference between two titles that matters most, as part of a sentence, in the spelling of the titles. */
export function titleFact(differences: readonly Explanation[], a: string, b: string): Said {
  const [heaviest] = [...differences].sort((one, other) => TITLE_WEIGHTS[other.kind] - TITLE_WEIGHTS[one.kind]);
  if (heaviest === undefined) return say('alike.title.order');
  const [shorter, longer] = [quoteWords(heaviest.a, a), quoteWords(heaviest.b, b)].sort(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  const [one = '', other = ''] = shorter === '' ? [longer] : [shorter, longer];
  const fact = FACTS[heaviest.kind] === 'only' && other !== '' ? 'not' : FACTS[heaviest.kind];
  return say(`alike.title.${fact}`, WORDLESS.has(fact) ? {} : { one, ...(ONE_WORD.has(fact) ? {} : { other }) });
}

/** Words as they stand in the title; folded where they cannot be found there. */
function quoteWords(words: readonly TitleWord[], title: string): string {
  const written = new Map(title.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => [foldText(word), word]));
  return words.map(({ raw }) => written.get(raw) ?? raw).join(' ');
}
