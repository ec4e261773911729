import type { Degree } from '../../domain/observation';
import { readLines, readText } from '../read-lines';
import { isMark } from '../top-card-lines';

/** The mark beside the name; what screen readers get says the same in words. */
const DEGREE_CLASS = '.dist-value';

/** The one digit of a degree mark: "3rd+", "2.", "1er". */
const DEGREE = /^\D*([1-3])\D*$/;

/**
 * The degree that a card shows, by its digit, in any language. Null where it shows none ("Out of network") or several: the other one is
 * then somebody else's.
 */
export function readDegree(card: Element): Degree | null {
  const marks = [
    ...[...card.querySelectorAll(DEGREE_CLASS)].map((mark) => readText(mark) ?? ''),
    ...readLines(card).flatMap(({ text }) => (isMark(text) ? [text] : [])),
  ];
  const degrees = new Set(marks.flatMap((mark) => DEGREE.exec(mark)?.[1] ?? []));
  const [degree] = degrees;
  return degree && degrees.size === 1 ? (Number(degree) as Degree) : null;
}
