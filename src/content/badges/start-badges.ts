import type { ListedRef } from '../../domain/identity';
import type { FoundList } from '../../linkedin/find-list';
import { readPerson, type ListLayout, type ListRow } from '../../linkedin/list-layout';
import type { BadgeView } from '../../messaging/contract';
import type { ListBadges } from '../follow-list';
import { createBadgeLayer } from './badge-layer';
import type { Mark } from './mark';
import { createPeopleBook } from './people-book';
import { keyOfRow } from './row-keys';

/** What the marks on a list need from outside. */
export interface BadgesPort {
  /** Who of at most `MOST_LOOKED_UP` people is in the program, in their order. */
  lookUp(people: ListedRef[]): Promise<(BadgeView | null)[]>;
  /** The user pressed the mark of a person. `giveBack` returns the keyboard to it. */
  press(person: ListedRef, giveBack: () => void): void;
  /** Calls back each time the records may have changed, until the signal aborts. */
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** A row of the last look. */
interface SeenRow {
  row: ListRow;
  key: string;
}

/** Starts marks on a page with a list of people. */
export type StartBadges = (port: BadgesPort, signal: AbortSignal) => ListBadges;

/** Makes the marks over a way to find the list that the page shows now; they live until `signal` aborts. */
export function createListBadges(find: () => FoundList | null): StartBadges {
  return ({ lookUp, press, onChange }, signal) => {
    const layer = createBadgeLayer(({ mark, focus }) => press(mark.person, focus), signal);
    // What is learnt about people changes no row: those of the last look count until the page changes.
    const book = createPeopleBook(lookUp, () => (seen === null ? void look() : show(seen)));
    let seen: SeenRow[] | null = null;
    let known = '';
    let frame = 0;
    let isLost = false;

    const show = (people: readonly SeenRow[]) => {
      const marks = people.flatMap(({ row, key }): Mark[] => {
        const found = book.find(key);
        return found === null ? [] : [{ key, row, ...found }];
      });
      layer.show(numberRepeats(marks));
    };
    const look = (): boolean => {
      if (signal.aborted) return true;
      isLost = false;
      const { layout, rows = [] } = find() ?? {};
      seen = rows.map((row) => ({ row, key: keyOfRow(row) }));
      if (layout !== undefined) book.ask(seen.map(({ row, key }) => ({ key, read: () => refOf(layout, row) })));
      show(seen);
      const keys = seen.map(({ key }) => key).join('\n');
      const isKnown = keys === known;
      known = keys;
      return isKnown;
    };
    // Before the next paint, and never while the tab is hidden.
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        // A row that is drawn anew gets its mark back at once.
        if (layer.dropUntrue() || isLost) look();
        else layer.place();
      });
    };

    const scrolling = { capture: true, passive: true, signal };
    document.addEventListener('scroll', ({ target }) => layer.movesWith(target) || soon(), scrolling);
    // What came under a bar of the page, or out of it, is told once the scrolling ends.
    document.addEventListener('scrollend', soon, scrolling);
    onChange(() => {
      book.forget();
      if (document.visibilityState === 'visible') look();
    }, signal);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      book.stop();
    });
    return {
      look,
      stir: () => {
        seen = null;
        book.stop();
        isLost = layer.dropUntrue() || isLost;
        soon();
      },
      forget: book.forget,
    };
  };
}

/** A person can be in a list more than once, as the author of several posts. */
function numberRepeats(marks: Mark[]): Mark[] {
  const times = new Map<string, number>();
  return marks.map((mark) => {
    const time = times.get(mark.key) ?? 0;
    times.set(mark.key, time + 1);
    return time === 0 ? mark : { ...mark, key: `${mark.key}#${time}` };
  });
}

function refOf(layout: ListLayout, row: ListRow): ListedRef {
  const { slug, memberId, urn, salesId, name, headline, current } = readPerson(layout, row);
  const company = current?.company ?? null;
  return { slug, memberId, urn, salesId, name: name?.value ?? null, headline: headline?.value ?? null, company };
}
