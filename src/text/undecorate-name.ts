import { foldText } from './fold-text';
import { CREDENTIALS } from './person-name-words';
import { splitWords } from './split-words';

/** A name without what people hang on it. */
export interface BareName {
  /** The name in the usual order, case and accents as written. */
  text: string;
  /** Names in brackets or quotes, and names before marriage, folded. */
  alternates: string[];
}

const ORNAMENT = /\p{Extended_Pictographic}|\p{So}|\p{Sk}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/gu;
const FRAMED_BY_ORNAMENT = /(\p{Extended_Pictographic})[^\p{Extended_Pictographic}]+\1/gu;
const PRONOUNS = /\b(?:s?he|they|her|him|them|ze|xe|sie|er|elle|il|ella|ela)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)?/giu;
const ASIDE = /\(([^()]*)\)|\[([^[\]]*)\]|["“„«]([^"“”„«»]*)["”“»]/gu;
const BIRTH_NAME = /\s(?:n[ée]e|geb\.|geborene|formerly)\s+(\S+).*$/iu;
const TAIL = /\s[|•·–—~-]\s.*$|\s*[|•].*$/su;

/** Takes emoji, pronouns, brackets, degrees behind a comma and slogans behind a bar off a name. Never leaves nothing of something. */
export function undecorateName(name: string): BareName {
  const plain = dropOrnaments(name.normalize('NFKC'));
  const asides = [...plain.matchAll(ASIDE)].map((aside) => aside[1] ?? aside[2] ?? aside[3] ?? '');
  const birthName = BIRTH_NAME.exec(plain)?.[1] ?? '';
  const bare = plain.replace(ASIDE, ' ').replace(TAIL, '').replace(BIRTH_NAME, '');
  const text = orderByComma(bare.trim() === '' ? plain : bare);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    alternates: [...asides, birthName].flatMap(alternateWords),
  };
}

function dropOrnaments(name: string): string {
  if (/^[\w .,'-]*$/.test(name)) return name;
  const unframed = name.replace(FRAMED_BY_ORNAMENT, ' ').replace(PRONOUNS, ' ').replace(ORNAMENT, ' ');
  return /\p{L}/u.test(unframed) ? unframed : name.replace(ORNAMENT, ' ');
}

function alternateWords(aside: string): string[] {
  const words = splitWords(aside.replace(/^\s*(?:n[ée]e?|geb\.?|formerly|ex)\s+/iu, ''));
  return words.length <= 2 ? words.filter((word) => !CREDENTIALS.has(word) && word.length > 1) : [];
}

function orderByComma(text: string): string {
  const [head = '', ...rest] = text.split(/[,，]/);
  const given = rest.find((part) => !isCredentials(part, head));
  return given === undefined ? head : `${given} ${head}`;
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
