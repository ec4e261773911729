import type { Capture } from '../../linkedin/captures';
import { kindOfPage } from '../../linkedin/kind-of-page';
import { readAny } from '../../linkedin/read-any';

/** How long a page takes to read, in milliseconds, beside what cannot be undercut: going once over all its nodes. */
export interface Timing {
  kind: string;
  nodes: number;
  readings: number[];
  walks: number[];
}

const RUNS = 30;

/** A browser's clock is coarse: what is quick is done several times. */
const REPEATS = 20;

/** Goes over all nodes and their text, as any reader that looks at the whole page must. */
function walk(document: Document): number {
  const walker = document.createTreeWalker(document.documentElement, 5);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 1;
  return length;
}

function repeat(work: () => unknown): void {
  for (let run = 0; run < REPEATS; run++) work();
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times readings of copies that were never looked at before, so that nothing is remembered between them. */
export function timeReading(capture: Capture): Timing {
  const whole = new DOMParser().parseFromString(capture.html, 'text/html');
  const copies = Array.from({ length: RUNS }, () => whole.cloneNode(true) as Document);
  return {
    kind: kindOfPage(capture),
    nodes: whole.querySelectorAll('*').length,
    readings: copies.map((document) => time(() => readAny(document, capture.url))),
    walks: copies.map((document) => time(() => repeat(() => walk(document))) / REPEATS),
  };
}
