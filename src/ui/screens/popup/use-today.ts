import { useCallback } from 'preact/hooks';
import { type AgendaItem, type DueAction, nameActions, readAgenda } from '../../../actions/read-agenda';
import { readOpenRun } from '../../../actions/run/read-run';
import type { Program } from '../../../domain/program';
import type { RunView } from '../../../domain/review-run';
import { localDay, startOfDay } from '../../../platform/clock';
import type { ProgramNumbers } from '../../../store/program-numbers';
import { type Live, useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

/** So many things to do show in the popup; the dashboard shows them all. */
const MOST = 4;

/** What the popup says of today, of the programs that are active together. */
export interface Today {
  numbers: Pick<ProgramNumbers, 'toDecide' | 'queued' | 'verifiedToday' | 'fresh' | 'contacts'>;
  /** All that is due within a week, the most urgent first. */
  agenda: DueAction[];
  /** The first of it, which shows. */
  next: AgendaItem[];
  /** The review run under way; null when there is none. */
  run: RunView | null;
}

/** Reads all of it at once and keeps it fresh, so that the popup is whole when it shows. */
export function useToday(programs: readonly Program[]): Live<Today> {
  const world = useWorld();
  const key = JSON.stringify(programs.map(({ id, staleAfterDays }) => [id, staleAfterDays]));
  return useLive(
    useCallback(async () => {
      const now = world.now();
      const [today, began] = [localDay(now), startOfDay(now)];
      const shown = JSON.parse(key) as [id: string, staleAfterDays: number][];
      const ids = shown.map(([id]) => id);
      const [numbers, agenda, run] = await Promise.all([
        Promise.all(shown.map(([id, staleAfterDays]) => world.store.in(id).numbers(today, began, staleAfterDays))),
        readAgenda(world, ids, today),
        readOpenRun(world, ids),
      ]);
      return { numbers: sum(numbers), agenda, next: await nameActions(world, agenda.slice(0, MOST)), run };
    }, [world, key]),
  );
}

function sum(all: readonly ProgramNumbers[]): Today['numbers'] {
  const total = (key: keyof Today['numbers']) => all.reduce((value, numbers) => value + numbers[key], 0);
  return {
    toDecide: total('toDecide'),
    queued: total('queued'),
    verifiedToday: total('verifiedToday'),
    fresh: total('fresh'),
    contacts: total('contacts'),
  };
}
