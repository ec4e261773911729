import { plainText, readTitleWords } from './title-word';
import type { TitleWord } from './title-word';
import { tidyTitle } from './tidy-title';
import { isTitleRegion, POSITION_NOUNS, RANK_WORDS, TITLE_SMALL_WORDS } from './title-vocabulary';

/** One position in a title: "Senior Director, Product Marketing, EMEA" is the rank "senior director" in the field "product marketing". */
export interface TitleRole {
  rank: TitleWord[];
  fields: TitleWord[][];
  regions: TitleWord[];
  /** All its words in the order in which they are written. */
  words: TitleWord[];
}

const SEPARATOR =
  /[,;|/()[\]·•+&]|\s-\s|\s(?:and|und|et|y|e|of|for|de|des|du|del|da|do|di|fur|von|in|pour|para|van|voor|av|for)\s/;

/** Takes a title apart into its roles. */
export function parseTitle(title: string): TitleRole[] {
  const segments = ` ${tidyTitle(title)} `
    .split(SEPARATOR)
    .map((segment) => readTitleWords(segment).filter(({ raw }) => !TITLE_SMALL_WORDS.has(raw)))
    .filter((words) => words.length > 0);
  const roles: TitleRole[] = [];
  for (const segment of segments) placeSegment(roles, segment);
  return roles;
}

/** Whether the word names a position ("Manager", "VP"). */
export function isPosition({ plain }: TitleWord): boolean {
  return POSITION_NOUNS.has(plain.at(-1) ?? '');
}

/** Whether the word is a region, in which a position is held. */
export function isRegion({ raw, text }: TitleWord): boolean {
  return isTitleRegion(raw) || isTitleRegion(text);
}

/** A segment with a rank opens a role, or gives the fields read so far their rank; one without adds a field to the open role. */
function placeSegment(roles: TitleRole[], segment: readonly TitleWord[]): void {
  const { rank, fields, regions, words } = splitSegment(segment);
  const open = roles.at(-1);
  if (open === undefined || (rank.length > 0 && open.rank.length > 0)) {
    roles.push({ rank, fields, regions, words });
    return;
  }
  open.rank.push(...rank);
  open.fields.push(...fields);
  open.regions.push(...regions);
  open.words.push(...words);
}

function splitSegment(segment: readonly TitleWord[]): TitleRole {
  const regions = segment.filter(isRegion);
  const words = segment.filter((word) => !isRegion(word));
  let start = 0;
  while (start < words.length - 1 && isRank(words[start])) start++;
  const rank = words.slice(0, start);
  const rest = words.slice(start);
  const grade = rest.length > 1 && /^\d$/.test(plainText(rest.slice(-1))) ? rest.splice(-1) : [];
  if (rest.length > 0 && isPosition(rest.at(-1) as TitleWord)) {
    rank.push(...rest.splice(-1));
    while (isRank(rest.at(-1))) rank.unshift(...rest.splice(-1));
  } else if (rest[0] !== undefined && isPosition(rest[0])) {
    rank.push(...rest.splice(0, 1));
  }
  const isRanked = rank.some(isPosition);
  const field = isRanked ? rest : [...rank, ...rest, ...grade];
  return {
    rank: isRanked ? [...rank, ...grade] : [],
    fields: field.length === 0 ? [] : [field],
    regions,
    words: [...segment],
  };
}

function isRank(word: TitleWord | undefined): boolean {
  return word !== undefined && word.plain.every((one) => RANK_WORDS.has(one));
}
