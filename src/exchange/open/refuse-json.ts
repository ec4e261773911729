import { refuse, type Refusal } from '../refusal';
import { findJsonError } from './find-json-error';

/** The text of one value of a JSON file, with the place it begins at, both counted from 1. */
export interface JsonText {
  text: string;
  line: number;
  column: number;
}

/** The refusal of a value that is no valid JSON. */
export function refuseJsonText({ text, line, column }: JsonText): Refusal {
  const at = findJsonError(text);
  const lines = text.slice(0, at).split('\n');
  const last = lines.at(-1)!.length;
  const [next] = text.slice(at, at + 2);
  return refuseJson(line + lines.length - 1, lines.length === 1 ? column + last : last + 1, next);
}

/**
 * The refusal of a file that is no valid JSON.
 *
 * @param next the character that was not expected; undefined when the file ends there
 */
export function refuseJson(line: number, column: number, next: string | undefined): Refusal {
  const seen = next !== undefined && /[\r\n]/.test(next) ? 'a line break' : `“${next}”`;
  const what = next === undefined ? 'it ends too early' : `${seen} was not expected there`;
  return refuse(
    'damaged',
    `The file is no valid JSON: on line ${line}, at character ${column}, ${what}. Export it again and drop the new file here.`,
    line,
  );
}
