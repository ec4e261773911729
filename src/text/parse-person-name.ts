import { foldText } from './fold-text';
import { CREDENTIALS, HONORIFICS, PARTICLES } from './person-name-words';
import { splitWords } from './split-words';
import { undecorateName } from './undecorate-name';

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

/** Takes a person's name apart; emoji, pronouns, forms of address, degrees and slogans behind a bar are left out. */
export function parsePersonName(name: string): PersonName {
  const { text, isReversed, alternates } = undecorateName(name);
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
