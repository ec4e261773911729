import { foldText } from './fold-text';
import { latinPersonName } from './latin-person-name';
import type { NameReading } from './latin-person-name';
import { isListedGivenName } from './nicknames';
import { CREDENTIALS, HONORIFICS, PARTICLES } from './person-name-words';
import { splitWords } from './split-words';
import { undecorateName } from './undecorate-name';
import { wordSet } from './word-set';

/** A person's name taken apart, all words folded and in Latin letters. */
export interface PersonName {
  /** The words of the name in order, particles left out, hyphens opened. */
  words: string[];
  /** The words, each with those that a hyphen binds to it. */
  groups: string[][];
  /** The words of the family name: the last one with what a hyphen binds to it. */
  family: string[];
  /** Names in brackets or quotes: what friends call the person, or a name before marriage. */
  alternates: string[];
  /** The family name is cut to a letter ("Otto R."). */
  isCut: boolean;
  /** A particle says whose child the person is, so that the order counts: "Salman bin Muhammad". */
  isPatronymic: boolean;
  /** "jr" for a son named after his father; empty where nothing is said. */
  generation: string;
  /** How far the letters of `words` can be trusted. */
  reading: NameReading;
  /** The letters as they stand, where the script leaves so much out that different names are read alike: Chinese characters, Arabic, Hebrew. */
  letters: string;
}

/** Titles and degrees that are names as well: "Don Example", "Pan Wei", "Li Na Ma". */
const ALSO_NAMES = wordSet('don pan ma ba pe md ing doc');

/** "Abu Ali" is the father of Ali: one name. */
const FATHER_OF = /\b(abu|umm)[\s-]+(?=\p{L})/gu;

const NO_LETTER = /[^\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

const CHILD_OF = /\S\s+(?:bin|ibn|ben|bint|binti)\s+\S/u;

const GENERATION = /[\s,](jr|sr|junior|senior|i{2,3}|iv)\.?(?=$|[\s,])/u;

/** Takes a person's name apart; emoji, pronouns, forms of address, degrees and slogans behind a bar are left out. */
export function parsePersonName(name: string): PersonName {
  const { text, alternates } = undecorateName(name);
  const { text: latin, reading } = latinPersonName(text);
  const groups = trimTitles(nameGroups(latin));
  const plain = foldText(latin);
  const last = groups.at(-1) ?? [];
  return {
    words: groups.flat(),
    groups,
    family: last,
    alternates: alternates.flatMap((word) => splitWords(latinPersonName(word).text)),
    isPatronymic: CHILD_OF.test(plain),
    generation: generationOf(foldText(name)),
    reading,
    letters: foldText(text).replace(NO_LETTER, ''),
    isCut: groups.length > 1 && last.length === 1 && /^\p{L}$/u.test(last[0] ?? ''),
  };
}

/** Words separated by white space, each as the parts that hyphens bind together. Particles are dropped where enough is left, but
 * not at the end ("Van Do") nor "Ben Miller". */
function nameGroups(text: string): string[][] {
  const tokens = foldText(text)
    .replace(/\b(\p{L})\.(?=\p{L})/gu, '$1. ')
    .replace(FATHER_OF, '$1')
    .split(/\s+/);
  const groups = tokens.map(dropBoundParticles).filter((group) => group.length > 0);
  const essential = groups.filter(
    (group, at) =>
      !isLoneParticle(group) || at === groups.length - 1 || (at === 0 && isListedGivenName(group[0] ?? '')),
  );
  return essential.length >= 2 ? essential : groups;
}

function isLoneParticle(group: string[]): boolean {
  return group.length === 1 && PARTICLES.has(group[0] ?? '');
}

/** "Al-Amin" is found and compared as "Amin". */
function dropBoundParticles(token: string): string[] {
  const words = splitWords(token);
  const essential = words.filter((word) => !PARTICLES.has(word));
  return essential.length > 0 ? essential : words;
}

function trimTitles(groups: string[][]): string[][] {
  let start = 0;
  let end = groups.length;
  while (end - start > 2 && HONORIFICS.has(wordAt(groups, start))) start++;
  if (end - start === 2 && HONORIFICS.has(wordAt(groups, start)) && !ALSO_NAMES.has(wordAt(groups, start))) start++;
  while (end - start > 2 && CREDENTIALS.has(wordAt(groups, end - 1)) && !ALSO_NAMES.has(wordAt(groups, end - 1))) end--;
  return groups.slice(start, end);
}

function wordAt(groups: readonly string[][], at: number): string {
  return (groups[at] ?? []).join('');
}

function generationOf(name: string): string {
  return (GENERATION.exec(name)?.[1] ?? '').replace('unio', '').replace('enio', '');
}
