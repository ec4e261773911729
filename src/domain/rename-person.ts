import type { ContactName } from './contact';

/**
 * The name of a record with another full name. Given and family name are parted where the old ones show it: the part that
 * stayed keeps its place. Otherwise the last word is the family name, with the particles in small letters before it.
 */
export function renamePerson(name: ContactName, full: string): ContactName {
  const text = full.trim().replace(/\s+/g, ' ');
  return { ...name, full: text, ...partName(name, text) };
}

/** The name with another part; the full name follows. */
export function renamePart(name: ContactName, part: 'given' | 'family', value: string): ContactName {
  const renamed = { ...name, [part]: value };
  return { ...renamed, full: [renamed.given, renamed.family].filter((word) => word !== '').join(' ') || name.full };
}

function partName({ given, family }: ContactName, full: string): { given: string; family: string } {
  if (given !== '' && full.startsWith(`${given} `)) return { given, family: full.slice(given.length + 1) };
  if (family !== '' && full.endsWith(` ${family}`)) return { given: full.slice(0, -family.length - 1), family };
  const words = full.split(' ');
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1]!)) start -= 1;
  return start < 1
    ? { given: '', family: full }
    : { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

function isParticle(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}
