import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import type { Alias } from '../domain/memory';
import type { Said } from '../domain/said';
import { type Learnt, sortLearnt } from '../text/learnt';
import { DUPLICATE_KEYS, type MainWords, mainWords } from './duplicate-keys';
import { explainDuplicate } from './explain-duplicate';

/** Two contacts that are likely the same person. */
export interface DuplicatePair {
  contactIds: [Id, Id];
  /** Why, a few words each. */
  reasons: Said[];
}

/** Of more records under one key (a mailbox for all, a name in every second record) only such with equal names are compared, each with the next. */
const FEW = 12;

/** A contact is in no more pairs than this: where a hundred records are one person, the first pairs show it. */
const MOST_PAIRS = 5;

/**
 * Finds the pairs of contacts of one program that are likely the same person, of which at least one is fresh: those with the strongest
 * reasons first. `known` may hold the fresh ones too. The work grows with the number of records, never with its square.
 */
export function findDuplicates(
  fresh: readonly Contact[],
  known: readonly Contact[],
  aliases: readonly Alias[] = [],
): DuplicatePair[] {
  const freshIds = new Set(fresh.map(({ id }) => id));
  const all = [...fresh, ...known.filter(({ id }) => !freshIds.has(id))];
  const search = new Search(all, fresh.length, sortLearnt(aliases));
  for (const keysOf of DUPLICATE_KEYS) search.by(keysOf);
  return search.pairs;
}

class Search {
  readonly pairs: DuplicatePair[] = [];
  readonly #all: readonly Contact[];
  readonly #fresh: number;
  readonly #learnt: Learnt;
  readonly #words: readonly MainWords[];
  readonly #compared = new Set<number>();
  readonly #counts: Uint8Array;

  /** @param fresh so many of the contacts, the first ones, are fresh */
  constructor(all: readonly Contact[], fresh: number, learnt: Learnt) {
    this.#all = all;
    this.#fresh = fresh;
    this.#learnt = learnt;
    this.#words = all.map(({ name }) => mainWords(name));
    this.#counts = new Uint8Array(all.length);
  }

  by(keysOf: (typeof DUPLICATE_KEYS)[number]): void {
    for (const group of this.#group(keysOf)) {
      if (group.length > FEW) this.#compareNeighbours(group);
      else group.forEach((one, at) => group.slice(at + 1).forEach((other) => this.#compare(one, other)));
    }
  }

  /** The places of the contacts under each key that a fresh one has with others. */
  #group(keysOf: (typeof DUPLICATE_KEYS)[number]): number[][] {
    const groups: number[][] = [];
    // Most keys are one contact's alone: no group is made for those.
    const found = new Map<string, number | number[]>();
    this.#all.forEach((contact, place) => {
      for (const key of keysOf(contact, this.#words[place]!)) {
        const before = found.get(key);
        if (Array.isArray(before)) before.push(place);
        else if (before !== undefined) {
          const group = [before, place];
          groups.push(group);
          found.set(key, group);
        } else if (place < this.#fresh) found.set(key, place);
      }
    });
    return groups;
  }

  #compareNeighbours(group: readonly number[]): void {
    const textOf = (place: number) => `${this.#words[place]!.given} ${this.#words[place]!.family}`;
    for (const named of Map.groupBy(group, textOf).values())
      named.slice(1).forEach((other, at) => this.#compare(named[at]!, other));
  }

  #compare(one: number, other: number): void {
    const [first, second] = one < other ? [one, other] : [other, one];
    if (first >= this.#fresh || this.#counts[first]! >= MOST_PAIRS || this.#counts[second]! >= MOST_PAIRS) return;
    const pair = first * this.#all.length + second;
    if (this.#compared.has(pair)) return;
    this.#compared.add(pair);
    const [a, b] = [this.#all[first]!, this.#all[second]!];
    const reasons = explainDuplicate(a, b, this.#learnt);
    if (reasons === null) return;
    this.pairs.push({ contactIds: [a.id, b.id], reasons });
    this.#counts[first]! += 1;
    this.#counts[second]! += 1;
  }
}
