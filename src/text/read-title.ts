import { parseTitle } from './parse-title';
import type { TitleRole } from './parse-title';
import { tidyTitle } from './tidy-title';
import { isGuarded } from './title-vocabulary';
import { plainText, readTitleWords } from './title-word';
import type { TitleWord } from './title-word';

/** A title, its roles, and the orders in which its words may stand. */
export interface TitleReading {
  title: string;
  roles: readonly TitleRole[];
  /** As written; with the roles sorted; the rank behind its fields ("Marketing Director"), these sorted too; before them ("Doctor of Dental Surgery"). */
  orders: readonly (readonly TitleWord[])[];
}

/** Titles are shorter; of what somebody wrote an essay in, the beginning is compared. */
const MOST_WORDS = 24;

/** Reads a title for comparison. */
export function readTitle(title: string): TitleReading {
  const roles = parseTitle(title);
  return readRoles(title, roles, readTitleWords(tidyTitle(title)));
}

/** The reading of a title from its roles. */
export function readRoles(title: string, roles: readonly TitleRole[], written: readonly TitleWord[]): TitleReading {
  const sorted = sortRoles(roles);
  const orders = [
    written,
    sorted.flatMap(({ words }) => words),
    sorted.flatMap(roleWords),
    settledOrder(roles),
    roles.flatMap((role) =>
      isPlainRank(role) ? [...role.rank, ...role.fields.flat(), ...role.regions] : roleWords(role),
    ),
  ];
  const distinct = new Map(orders.map((words) => [words.map(({ raw }) => raw).join(' '), words.slice(0, MOST_WORDS)]));
  return { title, roles, orders: [...distinct.values()] };
}

/** The words of some roles in an order that does not depend on how they were written. */
export function settledOrder(roles: readonly TitleRole[]): TitleWord[] {
  return sortRoles(roles).flatMap((role) => [...role.regions, ...sortFields(role), ...role.rank]);
}

/** The words of one role in the order of the first kind. */
export function roleWords(role: TitleRole): TitleWord[] {
  return [...role.regions, ...role.fields.flat(), ...role.rank];
}

/** A position without a level: "Assistant Manager" must not read like "Manager Assistant". */
function isPlainRank({ rank: [only, ...others] }: TitleRole): boolean {
  return only !== undefined && others.length === 0 && !isGuarded(only);
}

function sortRoles(roles: readonly TitleRole[]): TitleRole[] {
  return [...roles].sort((a, b) => compareText(rolePlain(a), rolePlain(b)));
}

/** By what a role is sorted: the noun of its position, which "CTO" and "Chief Technology Officer" share. */
function rolePlain({ rank, words }: TitleRole): string {
  return `${plainText(rank).split(' ').at(-1) ?? ''} ${plainText(words)}`;
}

function sortFields({ fields }: TitleRole): TitleWord[] {
  return [...fields].sort((a, b) => compareText(plainText(a), plainText(b))).flat();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
