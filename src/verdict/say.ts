import { say, type Said } from '../domain/said';
import type { YearMonth } from '../domain/ids';
import type { ObservedPosition } from '../domain/observation';

/** A text cut where it is too long for a sentence. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

/** A month for a blank of a sentence, where one is known. */
export function inMonth(month: YearMonth | null): { month: YearMonth } | null {
  return month === null ? null : { month };
}

/** A position as part of a sentence: “VP Sales” at Acme since Mar 2024. */
export function sayJob({ title, company, start }: ObservedPosition): Said {
  const place = { company: company === null ? null : shorten(company), month: inMonth(start) };
  return title === null ? say('job.untitled', place) : say('job', { title: shorten(title), ...place });
}

/** The words of the page behind a position. */
export function excerptOf(position: ObservedPosition): string {
  const read = position.evidence[0]?.excerpt;
  return read ?? [position.title, position.company].filter((part) => part !== null).join(' · ');
}
