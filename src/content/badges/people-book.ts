import type { ListedRef } from '../../domain/identity';
import type { BadgeView } from '../../messaging/contract';

/** So many rows are read at a time, and asked about in one message: all of a long list at once would keep the page from answering. */
const MOST_READ = 25;

/** So many people are remembered; a list that has shown more is asked about anew. */
const MOST_KEPT = 2_000;

/** Somebody who was asked about. */
interface Entry {
  person: ListedRef;
  /** Null for whoever is in no program, and until the first answer. */
  view: BadgeView | null;
}

/** A row that may be asked about. */
interface Question {
  key: string;
  /** Reads who its person is. */
  read: () => ListedRef;
}

/** Who was met in a list and what is shown of them, for as long as the page lives. Nothing of it is kept elsewhere. */
export interface PeopleBook {
  /** What is known of a person; null for nothing. */
  find(key: string): { person: ListedRef; view: BadgeView } | null;
  /** Asks about those who were not asked about yet, in few messages. `read` is called for them alone; where they are many, some after each answer. */
  ask(people: readonly Question[]): void;
  /** The page has changed: rows that were not read yet are to be asked about anew, in the look that the next answer brings. */
  stop(): void;
  /** Everybody is to be asked about again; until the answers come, what is known still counts. */
  forget(): void;
}

/** Makes the book. `lookUp` asks about a few people and answers in their order; `onNews` hears of changed answers. */
export function createPeopleBook(
  lookUp: (people: ListedRef[]) => Promise<(BadgeView | null)[]>,
  onNews: () => void,
): PeopleBook {
  const entries = new Map<string, Entry>();
  let asked = new Set<string>();
  let waiting: Question[] = [];

  const send = async (batch: { key: string; person: ListedRef }[]) => {
    const turn = asked;
    const views = await lookUp(batch.map(({ person }) => person)).catch(() => null);
    if (turn !== asked) return;
    // Whoever got no answer is asked about at the next look.
    if (views === null) {
      stop();
      return batch.forEach(({ key }) => asked.delete(key));
    }
    batch.forEach(({ key, person }, index) => entries.set(key, { person, view: views[index] ?? null }));
    onNews();
    readSome();
  };
  const readSome = () => {
    const batch = waiting.splice(0, MOST_READ).map(({ key, read }) => ({ key, person: read() }));
    if (batch.length > 0) void send(batch);
  };
  const stop = () => {
    for (const { key } of waiting.splice(0)) asked.delete(key);
  };

  return {
    find: (key) => {
      const { person, view = null } = entries.get(key) ?? {};
      return person === undefined || view === null ? null : { person, view };
    },
    ask: (people) => {
      stop();
      if (asked.size > MOST_KEPT) {
        entries.clear();
        asked = new Set();
      }
      waiting = people.filter(({ key }) => {
        const isNew = !asked.has(key);
        asked.add(key);
        return isNew;
      });
      readSome();
    },
    stop,
    forget: () => {
      stop();
      asked = new Set();
    },
  };
}
