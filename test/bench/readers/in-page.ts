import type { Capture } from '../../linkedin/captures';
import { readAny } from '../../linkedin/read-any';
import type { Read } from '../../linkedin/truth';
import { measureWork, type WorkReport } from './measure-work';
import { mutatePage, type Trial } from './mutate-page';
import { openPage, reportPage, type PageReport } from './open-page';
import { tryStrategies, type StrategyReport } from './try-strategies';
import { timeReading, type Timing } from './time-reading';

/** What the bench does in a page of the browser; the readers are in the same bundle. */
export interface ReadersBench {
  report(capture: Capture): PageReport & { strategies: StrategyReport[] };
  mutate(capture: Capture, seed: string, combinations: number, share: number): Trial[];
  time(capture: Capture): Timing;
  work(capture: Capture): WorkReport[];
  /** What is read from a page as the browser's parser makes it. */
  read(html: string, url: string): Read;
}

const bench: ReadersBench = {
  report(capture) {
    const page = openPage(capture);
    return { ...reportPage(page), strategies: tryStrategies(page) };
  },
  mutate: (capture, seed, combinations, share) => mutatePage(openPage(capture), seed, combinations, share),
  time: timeReading,
  work: measureWork,
  read: (html, url) => readAny(new DOMParser().parseFromString(html, 'text/html'), url),
};

Object.assign(globalThis, { readersBench: bench });
