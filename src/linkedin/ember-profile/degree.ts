import type { Degree } from '../../domain/observation';
import { agreeOnDegree } from '../agree-on-degree';
import { readLines, type Line } from '../read-lines';
import { isMark } from '../top-card-lines';
import { isBesideName } from './card-lines';

/** The mark beside the name, by its class where its words are none of the usual ones. */
const DEGREE_CLASS = '.dist-value,.distance-badge *';

/** The one digit of a degree mark: "3rd+", "2.", "1er". */
const DEGREE = /^\D*([1-3])\D*$/;

/**
 * The degree that a card shows right behind the name, by its digit, in any language. Null where it shows none ("Out of network") or
 * several.
 */
export function readDegree(card: Element, name: string | null | undefined): Degree | null {
  const lines = readLines(card);
  const nameAt = lines.findIndex(({ text }) => text === name);
  const shown = lines[nameAt];
  if (!shown) return null;
  const behind = lines.slice(nameAt + 1);
  const isBeside = (line: Line): boolean =>
    isBesideName(line, shown) || isMark(line.text) || line.element.matches(DEGREE_CLASS);
  const end = behind.findIndex((line) => !isBeside(line));
  const marks = behind.slice(0, end < 0 ? behind.length : end);
  return agreeOnDegree(marks.map(({ text }) => DEGREE.exec(text)?.[1]));
}
