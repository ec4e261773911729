import type { Capture } from '../../linkedin/captures';
import { mutatePage, type Trial } from './mutate-page';
import { openPage, reportPage, type PageReport } from './open-page';
import { tryStrategies, type StrategyReport } from './try-strategies';
import { timeReading, type Timing } from './time-reading';

/** What the bench does in a page of the browser; the readers are in the same bundle. */
export interface ReadersBench {
  report(capture: Capture): PageReport & { strategies: StrategyReport[] };
  mutate(capture: Capture, seed: string, combinations: number, share: number): Trial[];
  time(capture: Capture): Timing;
}

const bench: ReadersBench = {
  report(capture) {
    const page = openPage(capture);
    return { ...reportPage(page), strategies: tryStrategies(page) };
  },
  mutate: (capture, seed, combinations, share) => mutatePage(openPage(capture), seed, combinations, share),
  time: timeReading,
};

Object.assign(globalThis, { readersBench: bench });
