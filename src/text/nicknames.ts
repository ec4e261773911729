import { NICKNAMES } from './lists/nicknames';

/**
 * How two different given names may name one person: `short` for the other ("Bob", "Robert"), both short for a third (`sister`: "Bob", "Rob"),
 * or the same name in two languages (`translated`: "John", "Juan").
 */
export type GivenNameLink = 'short' | 'sister' | 'translated';

interface Book {
  /** By full name: all that is said for it, itself included. */
  groups: ReadonlyMap<string, readonly string[]>;
  /** By any name: the full names it may stand for, itself first where it is one. */
  fullNames: ReadonlyMap<string, readonly string[]>;
  translations: ReadonlyMap<string, ReadonlySet<number>>;
}

let cached: Book | null = null;

/** The link between two given names, null where none is known. Takes folded words whose umlauts are evened out, see `evenUmlauts`. */
export function linkGivenNames(a: string, b: string): GivenNameLink | null {
  const fullA = fullNames(a);
  const fullB = fullNames(b);
  if (fullA.includes(b) || fullB.includes(a)) return 'short';
  if (fullA.some((full) => fullB.includes(full))) return 'sister';
  const lines = book().translations.get(b);
  return [...(book().translations.get(a) ?? [])].some((line) => lines?.has(line)) ? 'translated' : null;
}

/** The full names that a given name may stand for, itself where none is known. Takes a folded word whose umlauts are evened out. */
export function fullNames(given: string): readonly string[] {
  return book().fullNames.get(given) ?? [given];
}

/** All names that are used for the same people as this one, itself included. Takes a folded word whose umlauts are evened out. */
export function namesBeside(given: string): ReadonlySet<string> {
  return new Set([given, ...fullNames(given).flatMap((full) => book().groups.get(full) ?? [])]);
}

/** Whether a word is listed as a given name or as a short form of one. Takes a folded word whose umlauts are evened out. */
export function isListedGivenName(word: string): boolean {
  return book().fullNames.has(word) || book().translations.has(word);
}

function book(): Book {
  return (cached ??= readBook());
}

function readBook(): Book {
  const [short = '', translated = ''] = NICKNAMES.split('\n');
  const groups = new Map(short.split(';').map((line) => [line.slice(0, line.indexOf(' ')), line.split(' ')] as const));
  const named = new Map<string, string[]>([...groups.keys()].map((full) => [full, [full]]));
  for (const [full, names] of groups)
    for (const name of names) if (name !== full) named.set(name, [...(named.get(name) ?? []), full]);
  const translations = new Map<string, Set<number>>();
  translated.split(';').forEach((line, at) => {
    for (const name of line.split(' ')) translations.set(name, (translations.get(name) ?? new Set()).add(at));
  });
  return { groups, fullNames: named, translations };
}
