import { alignTitleWords, weigh } from './align-title-words';
import type { Explanation } from './align-title-words';
import { splitWords } from './split-words';
import { readRoles, readTitle, roleWords, TITLE_ORDERS } from './read-title';
import type { TitleReading } from './read-title';
import { isPosition, isRegion } from './parse-title';
import type { TitleRole } from './parse-title';
import { TITLE_WEIGHTS } from './title-weights';
import type { TitleDifference } from './title-weights';
import { OPTIONAL_RANKS } from './title-vocabulary';
import { isForeignTitleWord } from './title-words';
import { plainText } from './title-word';

/** The differences between two titles, in the reading in which they weigh least; none when every word of one is a word of the other. */
export function explainTitles(a: string, b: string): readonly Explanation[] {
  if (hasLatin(a) !== hasLatin(b)) return [about('script')];
  const [readA, readB] = [readTitle(a), readTitle(b)];
  const aligned = lightest(readA, readB);
  if (isMinor(aligned)) return aligned;
  return [aligned, ...doubts(readA, readB)].reduce((best, other) => (weigh(other) < weigh(best) ? other : best));
}

/** Whether some differences leave it likelier than not that the titles mean the same. */
function isMinor(explanations: readonly Explanation[]): boolean {
  return weigh(explanations) < TITLE_WEIGHTS.none;
}

function lightest(a: TitleReading, b: TitleReading): Explanation[] {
  let best: Explanation[] | null = null;
  const seen = new Set<string>();
  for (const order of TITLE_ORDERS) {
    const key = `${a.orders[order].key} / ${b.orders[order].key}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = alignTitleWords(a.orders[order].words, b.orders[order].words);
    if (best === null || weigh(found) < weigh(best)) best = found;
    if (isMinor(best)) break;
  }
  return settleRest(findMoved(best ?? []), a, b);
}

/** What may explain the words that are left over: they name a region or a field that the other title leaves open, or are foreign. Else they weigh together. */
function settleRest(explanations: readonly Explanation[], a: TitleReading, b: TitleReading): Explanation[] {
  const others = explanations.filter((one) => !isAlone(one));
  const rest = explanations.filter(isAlone);
  if (rest.length === 0) return others;
  const [restA, restB] = [rest.flatMap((one) => one.a), rest.flatMap((one) => one.b)];
  const settle = (kind: TitleDifference): Explanation[] => [...others, { kind, a: restA, b: restB }];
  const has = (kind: TitleDifference) => rest.some((one) => one.kind === kind);
  if (isForeign(a.title) !== isForeign(b.title)) return settle('foreign');
  if (has('level')) return settle('level');
  if (restA.length > 0 && restB.length > 0) return settle(has('extra') ? 'extra' : 'level');
  if (!has('extra')) return settle('region');
  const isField = ![...restA, ...restB].some((word) => isRegion(word) || isPosition(word));
  return settle(isField && isVague(restA.length === 0 ? a : b) ? 'vague' : 'extra');
}

/** A word that is left over on both sides stands only in another place. */
function findMoved(explanations: readonly Explanation[]): Explanation[] {
  const found: Explanation[] = [...explanations];
  for (const one of explanations) {
    if (!isAlone(one) || one.a.length === 0) continue;
    const twin = found.find((other) => isAlone(other) && other.b.length > 0 && plainText(other.b) === plainText(one.a));
    if (twin === undefined) continue;
    found.splice(found.indexOf(twin), 1);
    found.splice(found.indexOf(one), 1, { kind: 'moved', a: one.a, b: twin.b });
  }
  return found;
}

function isAlone({ a, b }: Explanation): boolean {
  return (a.length === 0) !== (b.length === 0);
}

/** One position without a field: "Manager" may be a less exact "Marketing Manager". */
function isVague({ roles: [only, ...others] }: TitleReading): boolean {
  return only !== undefined && others.length === 0 && only.rank.length > 0 && only.fields.length === 0;
}

/** What can be said of titles with several roles, or of a headline: one holds what the other says. */
function doubts(a: TitleReading, b: TitleReading): Explanation[][] {
  const [few, many] = a.roles.length < b.roles.length ? [a, b] : [b, a];
  const found: Explanation[][] = [];
  if (a.roles.length !== b.roles.length) {
    const [fewer, less] = [essential(few.roles), essential(many.roles)];
    if (fewer.length !== few.roles.length || less.length !== many.roles.length)
      found.push([...lightest(readingOf(fewer), readingOf(less)), about('owner')]);
    const isRanked = many.roles.every(({ rank }) => rank.length > 0);
    const isHeld = (role: TitleRole) =>
      many.roles.some((other) => isMinor(lightest(readingOf([role]), readingOf([other]))));
    if (isRanked && few.roles.every(isHeld)) found.push([about('role')]);
  }
  if (isStatementOf(a, b.title) || isStatementOf(b, a.title)) found.push([about('role')]);
  return found;
}

function readingOf(roles: readonly TitleRole[]): TitleReading {
  const words = roles.flatMap(roleWords);
  return readRoles(words.map(({ raw }) => raw).join(' '), roles, words);
}

/** One of the statements that a headline-like title lines up ("Marketing Manager | Speaker | Author"). */
function isStatementOf(one: TitleReading, line: string): boolean {
  const parts = line.split(/[|•·]/).slice(0, 8);
  return parts.length > 1 && parts.some((part) => isMinor(lightest(one, readTitle(part))));
}

/** Without the roles that owners mention or leave out as they like. */
function essential(roles: readonly TitleRole[]): readonly TitleRole[] {
  const kept = roles.filter(({ rank }) => !OPTIONAL_RANKS.has(plainText(rank)));
  return kept.length === 0 ? roles : kept;
}

function about(kind: TitleDifference): Explanation {
  return { kind, a: [], b: [] };
}

function isForeign(title: string): boolean {
  return splitWords(title).some(isForeignTitleWord);
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
