import { foldText } from './fold-text';
import { CREDENTIALS, HONORIFICS, PARTICLES } from './person-name-words';
import { splitWords } from './split-words';

/** A person's name taken apart, all words folded. */
export interface PersonName {
  /** The words of the name in order, particles left out, hyphens opened. */
  words: string[];
  /** The words of the family name: the last one with what a hyphen binds to it. */
  family: string[];
  /** The name was written family name first, with a comma. */
  isReversed: boolean;
  /** Names in brackets or quotes: what friends call the person, or a name before marriage. */
  alternates: string[];
  /** The family name is cut to a letter ("Otto R."). */
  isCut: boolean;
}

const ORNAMENT = /\p{Extended_Pictographic}|\p{So}|\p{Sk}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/gu;
const FRAMED_BY_ORNAMENT = /(\p{Extended_Pictographic})[^\p{Extended_Pictographic}]+\1/gu;
const PRONOUNS = /\b(?:s?he|they|her|him|them|ze|xe|sie|er|elle|il|ella|ela)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?/giu;
const ASIDE = /\(([^()]*)\)|\[([^[\]]*)\]|["“„«]([^"“”„«»]*)["”“»]/gu;
const BIRTH_NAME = /\s(?:n[ée]e|geb\.|geborene|formerly)\s+(\S+).*$/iu;
const TAIL = /\s[|•·–—~-]\s.*$|\s*[|•].*$/su;

/** Takes a person's name apart; emoji, pronouns, forms of address, degrees and slogans behind a bar are left out. */
export function parsePersonName(name: string): PersonName {
  const plain = dropOrnaments(name.normalize('NFKC'));
  const alternates = [...plain.matchAll(ASIDE)].flatMap((aside) =>
    alternateWords(aside[1] ?? aside[2] ?? aside[3] ?? ''),
  );
  alternates.push(...alternateWords(BIRTH_NAME.exec(plain)?.[1] ?? ''));
  const bare = plain.replace(ASIDE, ' ').replace(TAIL, '').replace(BIRTH_NAME, '');
  const { text, isReversed } = orderByComma(bare.trim() === '' ? plain : bare);
  const groups = trimTitles(nameGroups(text));
  const last = groups.at(-1) ?? [];
  return {
    words: groups.flat(),
    family: last,
    isReversed,
    alternates,
    isCut: groups.length > 1 && last.length === 1 && /^\p{L}$/u.test(last[0] ?? ''),
  };
}

function dropOrnaments(name: string): string {
  const unframed = name.replace(FRAMED_BY_ORNAMENT, ' ').replace(PRONOUNS, ' ').replace(ORNAMENT, ' ');
  return /\p{L}/u.test(unframed) ? unframed : name.replace(ORNAMENT, ' ');
}

function alternateWords(aside: string): string[] {
  const words = splitWords(aside.replace(/^\s*(?:n[ée]e?|geb\.?|formerly|ex)\s+/iu, ''));
  return words.length <= 2 ? words.filter((word) => !CREDENTIALS.has(word) && word.length > 1) : [];
}

function orderByComma(text: string): { text: string; isReversed: boolean } {
  const [head = '', ...rest] = text.split(/[,，]/);
  const tail = rest.filter((part) => !isCredentials(part, head));
  const given = tail[0];
  if (given === undefined) return { text: head, isReversed: false };
  return { text: `${given} ${head}`, isReversed: true };
}

function isCredentials(part: string, head: string): boolean {
  const words = part.trim().split(/\s+/);
  if (words.every((word) => CREDENTIALS.has(undotted(word)) || word === '')) return true;
  const isHeadComplete = splitWords(head).length > 1;
  const isShouting = head === head.toUpperCase() && head !== head.toLowerCase();
  return isHeadComplete && !isShouting && words.every((word) => /[\p{Lu}\d][\p{Lu}\p{N}.®™/-]/u.test(word));
}

function undotted(word: string): string {
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words separated by white space, each as the parts that hyphens bind together. Particles are dropped where enough is left. */
function nameGroups(text: string): string[][] {
  const tokens = foldText(text)
    .replace(/\b(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/\s+/);
  const groups = tokens.map(dropBoundParticles).filter((group) => group.length > 0);
  const essential = groups.filter((group) => !(group.length === 1 && PARTICLES.has(group[0] ?? '')));
  return essential.length >= 2 ? essential : groups;
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
  while (end - start > 1 && HONORIFICS.has((groups[start] ?? []).join(''))) start++;
  while (end - start > 2 && CREDENTIALS.has((groups[end - 1] ?? []).join(''))) end--;
  return groups.slice(start, end);
}
