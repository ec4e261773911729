import type { Capture } from '../../linkedin/captures';
import { compareReading, type Finding } from '../../linkedin/compare-reading';
import { kindOfPage, isReadable } from '../../linkedin/kind-of-page';
import { readAny } from '../../linkedin/read-any';
import { completeTruth, truthOf, type Read, type Truth } from '../../linkedin/truth';

/** A fixture, parsed and read as it is. */
export interface OpenPage {
  capture: Capture;
  kind: string;
  whole: Document;
  read: Read;
  /** What was written down by hand. */
  said: Truth;
  /** The same with what else is read from the whole page. */
  truth: Truth;
}

/** What the bench tells of a fixture as it is. */
export interface PageReport {
  kind: string;
  page: Truth['page'];
  hasReader: boolean;
  /** The list kind or profile kind that the reader took it for. */
  readAs: string | null;
  findings: Finding[];
}

/** Parses a fixture with the browser's own parser and reads it. */
export function openPage(capture: Capture): OpenPage {
  const whole = new DOMParser().parseFromString(capture.html, 'text/html');
  const read = readAny(whole, capture.url);
  const said = truthOf(capture.expected);
  return { capture, kind: kindOfPage(capture), whole, read, said, truth: completeTruth(said, read) };
}

/** Compares what was read with what was written down. */
export function reportPage({ capture, kind, read, said }: OpenPage): PageReport {
  return {
    kind,
    page: said.page,
    hasReader: isReadable(capture),
    readAs: read && 'kind' in read ? read.kind : null,
    findings: compareReading(read, said),
  };
}
