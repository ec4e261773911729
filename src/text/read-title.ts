import { parseTitle } from './parse-title';
import type { TitleRole } from './parse-title';
import { remember } from './remember';
import { tidyTitle } from './tidy-title';
import { isGuarded } from './title-vocabulary';
import { plainText, readTitleWords } from './title-word';
import type { TitleWord } from './title-word';

/**
 * The orders in which two titles are laid beside each other: as written; with the roles sorted; with each rank behind its fields
 * ("Marketing Director"); with the fields sorted too; with plain ranks before them ("Doctor of Dental Surgery").
 */
export const TITLE_ORDERS = ['written', 'sorted', 'fields', 'settled', 'rank'] as const;

/** A title, its roles, and its words in each order; the key tells one order from another. */
export interface TitleReading {
  title: string;
  roles: readonly TitleRole[];
  orders: Record<(typeof TITLE_ORDERS)[number], { key: string; words: readonly TitleWord[] }>;
}

/** Titles are shorter; of what somebody wrote an essay in, the beginning is compared. */
const MOST_WORDS = 24;

/** Reads a title for comparison. */
export const readTitle = remember((title: string): TitleReading =>
  readRoles(title, parseTitle(title), readTitleWords(tidyTitle(title))),
);

/** The reading of a title from its roles. */
export function readRoles(title: string, roles: readonly TitleRole[], written: readonly TitleWord[]): TitleReading {
  const sorted = sortRoles(roles);
  const orders = {
    written: toOrder(written),
    sorted: toOrder(sorted.flatMap(({ words }) => words)),
    fields: toOrder(sorted.flatMap(roleWords)),
    settled: toOrder(settledOrder(roles)),
    rank: toOrder(roles.flatMap((role) => (isPlainRank(role) ? ranksFirst(role) : roleWords(role)))),
  };
  return { title, roles, orders };
}

function toOrder(all: readonly TitleWord[]): { key: string; words: readonly TitleWord[] } {
  const words = all.slice(0, MOST_WORDS);
  return { key: words.map(({ raw }) => raw).join(' '), words };
}

function ranksFirst({ rank, fields, regions }: TitleRole): TitleWord[] {
  return [...rank, ...fields.flat(), ...regions];
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
