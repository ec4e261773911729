import type { ObservedPosition } from '../domain/observation';
import { monthInWords } from './year-month';

/** A text cut where it is too long for a sentence. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

/** A title or name in quotation marks, cut where it is long. */
export function quote(text: string): string {
  return `“${shorten(text)}”`;
}

/** " since Mar 2024", or nothing where no start is shown. */
export function sinceWords({ start }: Pick<ObservedPosition, 'start'>): string {
  return start === null ? '' : ` since ${monthInWords(start)}`;
}

/** A position in words: “VP Sales” at Acme since Mar 2024. */
export function positionWords(position: ObservedPosition): string {
  const title = position.title === null ? 'a job' : quote(position.title);
  const company = position.company === null ? '' : ` at ${shorten(position.company)}`;
  return `${title}${company}${sinceWords(position)}`;
}

/** The words of the page behind a position. */
export function excerptOf(position: ObservedPosition): string {
  const read = position.evidence[0]?.excerpt;
  return read ?? [position.title, position.company].filter((part) => part !== null).join(' · ');
}
