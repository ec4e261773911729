import type { Contact } from '../../domain/contact';
import { profileUrlOf } from '../../domain/profile-url';

/** Shorter marks stand in many texts that are not about the person. */
const SHORTEST = 4;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether texts, or rows of cells, are about a person. */
export interface Mentions {
  inText(text: string): boolean;
  inCells(cells: readonly string[]): boolean;
  /** What is to stand in the place of a text that is. */
  removed: string;
}

/** Finds what has the name, an address or an id of any of these records, which are of one person; `removed` is to stand in its place. */
export function mentionsOf(people: readonly Contact[], removed: string): Mentions {
  const marks = [...new Set(people.flatMap(marksOf))].filter((mark) => mark.length >= SHORTEST);
  const inText = (text: string) => {
    const lower = text.toLowerCase();
    return marks.some((mark) => standsIn(lower, mark));
  };
  const hasNames = (cells: readonly string[]) =>
    people.some(({ name }) => name.family !== '' && cells.includes(name.family) && cells.includes(name.given));
  return { inText, inCells: (cells) => cells.some(inText) || hasNames(cells), removed };
}

function marksOf({ name, email, phone, mobile, profiles, externalIds }: Contact): string[] {
  return [
    name.full,
    email ?? '',
    phone ?? '',
    mobile ?? '',
    profileUrlOf(profiles),
    ...profiles.filter(({ kind }) => kind !== 'slug').map(({ value }) => value),
    ...externalIds.map(({ id }) => id),
  ].map((mark) => mark.toLowerCase());
}

/** Whether the mark stands in the text as words of its own. */
function standsIn(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (!WORD_CHARACTER.test(text[at - 1] ?? '') && !WORD_CHARACTER.test(text[at + mark.length] ?? '')) return true;
  return false;
}
