import { foldText } from './fold-text';
import { isAbbreviationOf } from './is-abbreviation-of';
import { splitWords } from './split-words';

/** "(m/w/d)", and the endings that name both genders: "Leiter*in", "Leiter/-in", "chargé(e)", "directeur·rice", "Director/a"; folded. */
const GENDER_MARKS = [
  /\((?:[mwfdxhgiv](?:\s*[/|,]\s*[mwfdxhgiv])+|all genders|gn|alle)\)|\s[mwfdxh](?:\/[mwfdxh]){1,3}(?=\s|$)/g,
  /[*:_]in(?:nen)?(?![a-z])/g,
  /(?<=[a-z]{3})(?:\/-?|\(-?|·)(?:in(?:nen)?|a|e|o|as|es|ne|t?rice|ra|ora|euse|iere|ere|essa)\)?(?![a-z])/g,
];
/** Pronouns, hash tags, and how or how long somebody works: no part of a title. */
const REMARKS = [
  /\((?:she|he|they|ze|sie|er|elle|il|ella|el|ela|ele)\s*[/|,][^()]*\)/g,
  /#[\p{L}\p{N}_]+/gu,
  /[\s,|(-]+(?:remote|hybrid|on-?site|home ?office|wfh|(?:full|part)[- ]?time|vollzeit|teilzeit)\)?(?=\s*$)/,
];

/** Titles are shorter; of what somebody wrote an essay in, the beginning is read. */
const MOST_LETTERS = 300;
const EMPLOYER = /\s(?:@|at|bei|chez)\s.*$|\s?@\S.*$/;
const OWN_ACRONYM = /^([^(]+)\(([a-z]{2,5})\)/;

/** What is written in several words or letters, as one. */
const PHRASES: readonly [RegExp, string][] = [
  [/(?<![a-z0-9])[dl]'(?=[a-z]{2})/g, ''],
  [/\bresearch (?:&|and|\+) development\b/g, 'rd'],
  [/\b([a-z]{1,2})\s?[&+]\s?(?=[a-z]\b)/g, '$1'],
  [/(?<![a-z]['-]?)([a-z])(?:\/|-| (?:and|und|et) )(?=[a-z](?![a-z]))/g, '$1'],
  [/\bco-?\s?(?=founder|owner)/g, ''],
  [/\bchief exec(?:utive)?\b(?!\.? off)/g, 'ceo'],
  [/\bchief technical officer\b/g, 'cto'],
  [/\bteam[ -]lead(?:er)?\b/g, 'teamlead'],
  [/\b(?:ressources humaines|recursos humanos|risorse umane)\b/g, 'hr'],
  [/\bunited states(?: of america)?\b/g, 'us'],
  [/\bsupply chain management\b/g, 'supply chain'],
  [/\bscm\b/g, 'supply chain'],
  [/\bnorth america\b/g, 'na'],
  [/\basia[ -]pacific\b/g, 'apac'],
  [/\blatin america\b/g, 'latam'],
  [/\b(?:uk|united kingdom) ?(?:&|and) ?i(?:reland)?\b/g, 'uki'],
];

/** A title in folded form without gender marks, employer and other dress. */
export function tidyTitle(title: string): string {
  const neutral = [...REMARKS, ...GENDER_MARKS].reduce(
    (text, mark) => text.replace(mark, ' '),
    foldText(title).slice(0, MOST_LETTERS),
  );
  const bare = neutral.replace(EMPLOYER, '').replace(OWN_ACRONYM, dropOwnAcronym).replaceAll('.', closeDot);
  return PHRASES.reduce((text, [pattern, words]) => text.replace(pattern, words), bare);
}

/** "V.P." is one word, "Sr.Manager" two. */
function closeDot(_dot: string, at: number, text: string): string {
  return /[a-z]{2}$/.test(text.slice(Math.max(0, at - 2), at)) ? ' ' : '';
}

/** "Chief Product Officer (CPO)": brackets that only repeat the words before them. */
function dropOwnAcronym(whole: string, words: string, acronym: string): string {
  const initials = splitWords(words)
    .map((word) => word[0] ?? '')
    .join('');
  return initials.endsWith(acronym) || isAbbreviationOf(acronym, splitWords(words).slice(-acronym.length))
    ? words
    : whole;
}
