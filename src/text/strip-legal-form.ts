import { FORMS_AS_NAMES, isDistinctive, JOINERS, PLACE_WORDS } from './company-vocabulary';
import { isLegalForm, LONGEST_FORM } from './legal-forms';
import { wordSet } from './word-set';

/** Legal forms of one word that stand before the name in some country. Few, since most short words at the start belong to the name. */
const LEADING_FORMS = wordSet(
  'pt cv uab sia ooo oao zao pao tov pat prat jsc pjsc ojsc cjsc llc ltd plc gmbh srl sarl eurl sprl kft zrt dooel eood ооо оао зао пао ао нао тов пат ' +
    'прат ип оод еоод ад еад stichting verein yayasan koperasi perum aktiebolag aktiebolaget aktiengesellschaft',
);

/** Words that open a legal form of some country ("Trust Company", "Bank LLC") and are words of names in the others. */
const KINDS_OF_NAMES = wordSet('bank trust international');

/** Scripts that put no space between name and form. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{3}/u;

/** Removes the article, the legal forms and the class of shares around a company's words, as long as a name is left. */
export function stripLegalForm(words: readonly string[]): string[] {
  const bare = words.flatMap(dropAttachedForm);
  const named = bare.length > 1 && bare[0] === 'the' ? bare.slice(1) : bare;
  const place = placeAtEnd(named);
  return [...stripStart(stripEnd(named.slice(0, place))), ...named.slice(place)];
}

/** Where the places at the end begin: "Acme AG Austria" is Acme Austria, as much as "Acme Austria AG" is. */
function placeAtEnd(words: readonly string[]): number {
  let at = words.length;
  while (at > 2 && PLACE_WORDS.has(words[at - 1] ?? '')) at--;
  return isLegalForm(words.slice(at - 1, at)) ? at : words.length;
}

function stripEnd(words: readonly string[], isStripped = false): readonly string[] {
  const length = lengthAtEnd(words, isStripped);
  return length === 0 ? words : stripEnd(words.slice(0, -length), true);
}

/** How many words at the end are a legal form, a class of shares, or the word that bound one; 0 when none or when nothing else would be left. */
function lengthAtEnd(words: readonly string[], isStripped: boolean): number {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && JOINERS.has(last)) return 1;
  if (/^[a-c]$/.test(last) && words.length > 2) {
    const before = words.at(-2) ?? '';
    if (/^(?:class|series|cl)$/.test(before)) return 2;
    if (isLegalForm([before])) return 1;
  }
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    const rest = words.slice(0, -length);
    if (!isLegalForm(words.slice(-length)) || (length > 1 && isNamed(words, length))) continue;
    const isName = length === 1 && FORMS_AS_NAMES.has(last) && !isStripped && !isLegalForm(rest.slice(-1));
    if (!isName || rest.some(isDistinctive)) return length;
  }
  return 0;
}

/** Whether the first word of what may be a legal form belongs to the name, which is no name without it ("Northern Trust Corporation"). */
function isNamed(words: readonly string[], length: number): boolean {
  return KINDS_OF_NAMES.has(words.at(-length) ?? '') && !words.slice(0, -length).some(isDistinctive);
}

function stripStart(words: readonly string[]): readonly string[] {
  return dropLeading(words, isCommonLeadingForm);
}

function isCommonLeadingForm(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (second !== undefined) return words.join('').length > 5 && isMadeOfForms(words);
  return LEADING_FORMS.has(first) || (UNSPACED.test(first) && isLegalForm(words));
}

/**
 * What is left of a name when its first words may be a legal form that no custom puts there ("SA Acme", "Cooperative Acme"); null when they
 * are none. It may as well belong to the name, so this is another name, not the name.
 */
export function dropUncommonLeadingForm(core: readonly string[]): readonly string[] | null {
  const rest = dropLeading(core, isLegalForm);
  return rest === core ? null : rest;
}

/**
 * The name with the word behind its `core` that was taken for the beginning of a legal form and may as well belong to it ("Zyntara Bank, LLC");
 * null where there is none.
 */
export function keepKindOfName(words: readonly string[], core: readonly string[]): readonly string[] | null {
  const kind = words[words.lastIndexOf(core.at(-1) ?? '') + 1] ?? '';
  return KINDS_OF_NAMES.has(kind) ? [...core, kind] : null;
}

/** A form that is bound to the name belongs to it ("Association of …"). */
function dropLeading(words: readonly string[], isForm: (words: readonly string[]) => boolean): readonly string[] {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    const rest = words.slice(length);
    if (!JOINERS.has(rest[0] ?? '') && rest.some(isDistinctive) && isForm(words.slice(0, length))) return rest;
  }
  return words;
}

function isMadeOfForms(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const from = words.findIndex((_, at) => isLegalForm(words.slice(at)));
  return from >= 0 && isMadeOfForms(words.slice(0, from));
}

/** A word without the forms that are written on to it, at either end, the longest first. */
function dropAttachedForm(word: string): string[] {
  if (!UNSPACED.test(word) || isLegalForm([word])) return [word];
  for (let length = Math.min(LONGEST_ATTACHED, word.length - 1); length > 1; length--) {
    if (isLegalForm([word.slice(-length)])) return dropAttachedForm(word.slice(0, -length));
    if (isLegalForm([word.slice(0, length)])) return dropAttachedForm(word.slice(length));
  }
  return [word];
}

/** As many letters as a form that is written on to a name has. */
const LONGEST_ATTACHED = 12;
