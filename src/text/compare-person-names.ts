import { say } from '../domain/said';
import { explainPersonNames } from './explain-person-names';
import type { Likeness } from './likeness';
import { parsePersonName } from './parse-person-name';
import type { PersonName } from './parse-person-name';
import { comparePersonWords } from './person-name-features';
import type { PersonNameFeature, PersonNameFeatures } from './person-name-features';
import { PERSON_NAME_START, PERSON_NAME_WEIGHTS } from './person-name-weights';
import { remember } from './remember';
import { evenUmlauts } from './even-umlauts';
import { isForeign } from './transliterate';
import { isOneInWadeGiles } from './wade-giles';

/**
 * How two names stand to each other. `variant`: the same name in another form (middle name, nickname, order, hyphen, script, spelling);
 * `unsure`: compatible or nearly so, like a cut name, a lone initial or a slip of the pen.
 */
export type NameRelation = 'same' | 'variant' | 'different' | 'unsure';

/** Compares two person names. Case, accents, emoji, pronouns, forms of address and degrees make no difference. */
export function comparePersonNames(a: string, b: string): Likeness<NameRelation> {
  const [nameA, nameB] = [a, b].sort().map(readName);
  if (nameA === undefined || nameB === undefined || nameA.words.length === 0 || nameB.words.length === 0)
    return NO_NAME;
  if (isSameText(nameA, nameB)) return isForeign(a) === isForeign(b) ? compareLetters(nameA, nameB) : IN_OTHER_SCRIPT;
  if (isOneInWadeGiles(nameA, nameB)) return IN_OLDER_SPELLING;
  const comparison = comparePersonWords(nameA, nameB);
  const probability = probabilityOf(comparison.features);
  const isReadOtherwise = nameA.reading !== nameB.reading && [nameA.reading, nameB.reading].includes('guessed');
  if (isReadOtherwise && probability < READ_OTHERWISE.probability) return READ_OTHERWISE;
  return { relation: relate(comparison.features, probability), probability, fact: explainPersonNames(comparison) };
}

/** What is said of two names that are compared word by word; null for the same text, in an older spelling too, and for no name. What the weights are fitted by. */
export function nameFeatures(a: string, b: string): PersonNameFeatures | null {
  const [nameA, nameB] = [a, b].sort().map(readName);
  if (nameA === undefined || nameB === undefined || nameA.words.length === 0 || nameB.words.length === 0) return null;
  return isSameText(nameA, nameB) || isOneInWadeGiles(nameA, nameB) ? null : comparePersonWords(nameA, nameB).features;
}

function isSameText(a: PersonName, b: PersonName): boolean {
  const isOneGeneration = a.generation === b.generation || a.generation === '' || b.generation === '';
  const [lettersA, lettersB] = [a, b].map(({ words }) => words.map(evenUmlauts).join(''));
  return isOneGeneration && lettersA === lettersB;
}

/** Letters differ where the sounds agree. */
function compareLetters(a: PersonName, b: PersonName): Likeness<NameRelation> {
  return a.letters === b.letters ? SAME : SAME_SOUND;
}

const SAME = { relation: 'same', probability: 0.99, fact: say('alike.name.same') } as const;
const NO_NAME = { relation: 'unsure', probability: 0.3, fact: say('alike.name.none') } as const;
const IN_OTHER_SCRIPT = { relation: 'variant', probability: 0.95, fact: say('alike.name.script') } as const;
const IN_OLDER_SPELLING = {
  relation: 'variant',
  probability: 0.93,
  fact: say('alike.name.oldSpelling'),
} as const;
const SAME_SOUND = { relation: 'unsure', probability: 0.45, fact: say('alike.name.letters') } as const;
const READ_OTHERWISE = {
  relation: 'unsure',
  probability: 0.25,
  fact: say('alike.name.reading'),
} as const;

/** Features that make another person of it. */
const DIFFERENCES: readonly PersonNameFeature[] = ['clash', 'apart', 'otherGeneration'];

/** Features that leave a doubt however likely it is: someone else may be meant. */
const DOUBTS: readonly PersonNameFeature[] = [
  'vowels',
  'slip',
  'slipBeside',
  'sound',
  'nearName',
  'initial',
  'cut',
  'translated',
  'initialClash',
  'scrambled',
  'lone',
  'cutFamily',
  'manyExtra',
];

/** From where on a name is taken for a form of the other, and up to where for another. */
const VARIANT_FROM = 0.7;
const DIFFERENT_UP_TO = 0.3;

function relate(features: PersonNameFeatures, probability: number): NameRelation {
  if (DIFFERENCES.some((feature) => (features[feature] ?? 0) > 0))
    return probability > DIFFERENT_UP_TO ? 'unsure' : 'different';
  const isDoubtful = DOUBTS.some((feature) => (features[feature] ?? 0) > 0);
  return isDoubtful || probability < VARIANT_FROM ? 'unsure' : 'variant';
}

function probabilityOf(features: PersonNameFeatures): number {
  const entries = Object.entries(features) as [PersonNameFeature, number][];
  const logOdds = entries.reduce(
    (sum, [feature, count]) => sum + PERSON_NAME_WEIGHTS[feature] * count,
    PERSON_NAME_START,
  );
  return Math.max(0.001, Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000);
}

const readName = remember(parsePersonName);
