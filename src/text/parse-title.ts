import { foldText } from './fold-text';
import { isAbbreviationOf } from './is-abbreviation-of';
import { splitWords } from './split-words';
import { isTitleRegion, POSITION_NOUNS, RANK_WORDS, TITLE_SMALL_WORDS } from './title-vocabulary';
import { titleWords } from './title-words';

/** One position in a title: "Senior Director, Product Marketing" is the rank "senior director" in the field "product marketing". */
export interface TitleRole {
  rank: string[];
  fields: string[];
}

const GENDER_MARK =
  /\((?:[mwfdxhg](?:\s*[/|]\s*[mwfdxhg])+|all genders|gn)\)|\s[mwfdx](?:\/[mwfdx]){1,3}(?=\s|$)|[*:_]in(?:nen)?\b|\/-?in(?:nen)?\b|\(in(?:nen)?\)/giu;
const EMPLOYER = /\s(?:@|at|bei|chez)\s.*$|\s?@\S.*$/iu;
const OWN_ACRONYM = /^([^(]+)\(([a-z]{2,5})\)/;
/** What is written in several words, as one; folded. */
const PHRASES: readonly [RegExp, string][] = [
  [/\bresearch (?:&|and|\+) development\b/g, 'rd'],
  [/\b([a-z]{1,2})\s?[&+]\s?(?=[a-z]\b)/g, '$1'],
  [/\br and d\b/g, 'rd'],
  [/\btech(?=\s*(?:[,(|]|$))/g, 'technician'],
  [/\bco-?\s?(?=founder|owner)/g, ''],
  [/\bchief executive\b(?! off)/g, 'ceo'],
  [/\bnorth america\b/g, 'na'],
  [/\basia[ -]pacific\b/g, 'apac'],
  [/\blatin america\b/g, 'latam'],
  [/\b(?:uk|united kingdom) ?(?:&|and) ?i(?:reland)?\b/g, 'uki'],
  [/\./g, ''],
];
const SEPARATOR = /[,;|/()[\]·•+&]|\s-\s|\s(?:and|und|et|y|e|of|for|de|des|du|del|da|do|di|fur|von|in|pour|para)\s/;

/** The words of a title as they are compared, in order. */
export function comparableTitleWords(title: string): string[] {
  return splitWords(tidyTitle(title))
    .filter((word) => !TITLE_SMALL_WORDS.has(word))
    .flatMap(titleWords);
}

/** Takes a title apart into its roles. */
export function parseTitle(title: string): TitleRole[] {
  const tidy = tidyTitle(title);
  const segments = ` ${tidy} `
    .split(SEPARATOR)
    .map(comparableTitleWords)
    .filter((words) => words.length > 0);
  const roles: TitleRole[] = [];
  for (const segment of segments) placeSegment(roles, segment);
  return roles;
}

/** A title in folded form without gender marks, employer and other dress. */
export function tidyTitle(title: string): string {
  const neutral = title.replace(/\B-?In(?:nen)?\b/gu, '').replace(GENDER_MARK, ' ');
  const folded = foldText(neutral).replace(EMPLOYER, '').replace(OWN_ACRONYM, dropOwnAcronym);
  return PHRASES.reduce((text, [pattern, words]) => text.replace(pattern, words), folded);
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

/** A segment with a rank opens a role, or gives the fields read so far their rank; one without adds a field to the open role. */
function placeSegment(roles: TitleRole[], segment: readonly string[]): void {
  const { rank, field, regions } = splitSegment(segment);
  const open = roles.at(-1);
  const fields = field === '' ? regions : [field, ...regions];
  if (open === undefined || (rank.length > 0 && open.rank.length > 0)) {
    roles.push({ rank, fields });
    return;
  }
  open.rank.push(...rank);
  open.fields.push(...fields);
}

function splitSegment(segment: readonly string[]): { rank: string[]; field: string; regions: string[] } {
  const regions = segment.filter(isTitleRegion);
  const words = segment.filter((word) => !isTitleRegion(word));
  let start = 0;
  while (start < words.length - 1 && RANK_WORDS.has(words[start] ?? '')) start++;
  const rank = words.slice(0, start);
  const rest = words.slice(start);
  const grade = /^\d$/.test(rest.at(-1) ?? '') && rest.length > 1 ? rest.splice(-1) : [];
  if (POSITION_NOUNS.has(rest.at(-1) ?? '')) {
    rank.push(...rest.splice(-1));
    while (rest.length > 0 && RANK_WORDS.has(rest.at(-1) ?? '')) rank.unshift(...rest.splice(-1));
  } else if (POSITION_NOUNS.has(rest[0] ?? '')) {
    rank.push(...rest.splice(0, 1));
  }
  const isRanked = rank.some((word) => POSITION_NOUNS.has(word));
  const field = (isRanked ? rest : [...rank, ...rest]).join('');
  return { rank: isRanked ? [...rank, ...grade] : [], field: isRanked ? field : field + grade.join(''), regions };
}
