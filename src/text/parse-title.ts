import { foldText } from './fold-text';
import { splitWords } from './split-words';
import { POSITION_NOUNS, RANK_WORDS, TITLE_REGIONS, TITLE_SMALL_WORDS } from './title-vocabulary';
import { titleWords } from './title-words';

/** One position in a title: "Senior Director, Product Marketing" is the rank "senior director" in the field "product marketing". */
export interface TitleRole {
  rank: string[];
  fields: string[];
}

const GENDER_MARK =
  /\((?:[mwfdxhg](?:\s*[/|]\s*[mwfdxhg])+|all genders|gn)\)|\s[mwfdx](?:\/[mwfdx]){1,3}(?=\s|$)|[*:_]in(?:nen)?\b|\/-?in(?:nen)?\b|\(in(?:nen)?\)/giu;
const EMPLOYER = /\s(?:@|at|bei|chez)\s.*$|\s?@\S.*$/iu;
const RESEARCH_AND_DEVELOPMENT = /\br\s*(?:&|and|\+)\s*d\b|\bresearch (?:&|and|\+) development\b/g;
const TECHNICIAN = /\btech(?=\s*(?:[,(|]|$))/g;
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

function tidyTitle(title: string): string {
  const neutral = title.replace(/\B-?In(?:nen)?\b/gu, '').replace(GENDER_MARK, ' ');
  const bare = foldText(neutral)
    .replace(EMPLOYER, '')
    .replace(RESEARCH_AND_DEVELOPMENT, 'rd')
    .replace(TECHNICIAN, 'technician')
    .replace(/\bco-?\s?(?=founder|owner)/g, '');
  return bare.replace(/\./g, '');
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
  const regions = segment.filter((word) => TITLE_REGIONS.has(word));
  const words = segment.filter((word) => !TITLE_REGIONS.has(word));
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
