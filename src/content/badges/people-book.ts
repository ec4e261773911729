import type { ListedRef } from '../../domain/identity';
import { MOST_LOOKED_UP, type BadgeView } from '../../messaging/contract';

/** So many people are remembered; a list that has shown more is asked about anew. */
const MOST_KEPT = 2_000;

/** Somebody who was asked about. */
interface Entry {
  person: ListedRef;
  /** Null for whoever is in no program, and until the first answer. */
  view: BadgeView | null;
}

/** Who was met in a list and what is shown of them, for as long as the page lives. Nothing of it is kept elsewhere. */
export interface PeopleBook {
  /** What is known of a person; null for nothing. */
  find(key: string): { person: ListedRef; view: BadgeView } | null;
  /** Asks about those who were not asked about yet, in as few messages as may be. `read` is called for them alone. */
  ask(people: readonly { key: string; read: () => ListedRef }[]): void;
  /** Everybody is to be asked about again; until the answers come, what is known still counts. */
  forget(): void;
}

/** Makes the book. `lookUp` asks about at most `MOST_LOOKED_UP` people and answers in their order; `onNews` hears of changed answers. */
export function createPeopleBook(
  lookUp: (people: ListedRef[]) => Promise<(BadgeView | null)[]>,
  onNews: () => void,
): PeopleBook {
  const entries = new Map<string, Entry>();
  let asked = new Set<string>();

  const send = async (batch: { key: string; person: ListedRef }[]) => {
    const turn = asked;
    const views = await lookUp(batch.map(({ person }) => person)).catch(() => null);
    if (turn !== asked) return;
    // Whoever got no answer is asked about at the next look.
    if (views === null) return batch.forEach(({ key }) => asked.delete(key));
    batch.forEach(({ key, person }, index) => entries.set(key, { person, view: views[index] ?? null }));
    onNews();
  };

  return {
    find: (key) => {
      const { person, view = null } = entries.get(key) ?? {};
      return person === undefined || view === null ? null : { person, view };
    },
    ask: (people) => {
      if (asked.size > MOST_KEPT) {
        entries.clear();
        asked = new Set();
      }
      const fresh = people.flatMap(({ key, read }) => {
        if (asked.has(key)) return [];
        asked.add(key);
        return [{ key, person: read() }];
      });
      for (let at = 0; at < fresh.length; at += MOST_LOOKED_UP) void send(fresh.slice(at, at + MOST_LOOKED_UP));
    },
    forget: () => {
      asked = new Set();
    },
  };
}
