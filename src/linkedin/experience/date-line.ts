import { parseDateRange, type DateRange } from '../../text/date-range';
import { readParts, type Line } from '../read-lines';
import { isDuration } from './duration';

/** A date line and its place among the lines. */
export interface DateLine {
  dateAt: number;
  dates: DateRange;
}

/** The date line follows a title, an employer and at most one other line. Further down stand descriptions. */
const LAST_DATE_LINE = 3;

/** A range that goes on in the next element: "Jan 2023 -" beside "Present". */
const HALF = /[-–—−〜～~]$/;

/** All readings of a line as dates: as it is, without the label before it, and with what stands behind it in the same row. */
function* spellDates(lines: readonly Line[], at: number): Generator<string> {
  const [line, ...behind] = lines.slice(at, at + 3);
  if (!line) return;
  const { text, element } = line;
  yield text;
  const parts = readParts(element).map((part) => part.text);
  const tail = parts.at(-1) ?? '';
  if (parts.length > 1) {
    yield tail;
    yield isDuration(tail) ? `${parts.slice(0, -1).join(' ')} · ${tail}` : parts.join(' ');
  }
  const [next = '', last = ''] = behind
    .filter((each) => each.element.parentElement === element.parentElement)
    .map((each) => each.text);
  if (HALF.test(text) && next !== '') yield isDuration(last) ? `${text} ${next} · ${last}` : `${text} ${next}`;
  if (isDuration(next)) yield `${text} · ${next}`;
}

/** "1" in the digits of the scripts that LinkedIn writes. */
const ONE = /^[1١۱१১੧౧๑]$/;
const DASHED = /[-–—−〜～~]/;

/**
 * Whether dates are torn apart: those of a single month or year are a range when its end is said too, or when it lasts for one,
 * "May 2016 · 1 mo". Otherwise the end is missing.
 */
function isTornApart(text: string, { start, end }: DateRange): boolean {
  const years = text.match(/\p{Nd}{4}/gu) ?? [];
  const counts = text.slice(text.lastIndexOf('·')).match(/\p{Nd}+/gu) ?? [];
  const isOne = counts.length === 1 && ONE.test(counts[0] ?? '');
  return start === end && (DASHED.test(text) ? years.length < 2 : !isOne);
}

function readDates(lines: readonly Line[], at: number, locale: string): DateRange | null {
  let first: DateRange | null = null;
  for (const text of spellDates(lines, at)) {
    const dates = parseDateRange(text, locale);
    if (dates && isTornApart(text, dates)) continue;
    // A reading that breaks off is kept only when there is none that says how the range ends.
    if (dates && dates.current !== null) return dates;
    first ??= dates;
  }
  return first;
}

/** The first line but the very first that is a range of dates; null when there is none near the top. */
export function findDateLine(lines: readonly Line[], locale: string): DateLine | null {
  for (let dateAt = 1; dateAt <= LAST_DATE_LINE && dateAt < lines.length; dateAt++) {
    const dates = readDates(lines, dateAt, locale);
    if (dates) return { dateAt, dates };
  }
  return null;
}
