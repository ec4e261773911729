import { say, type Said } from '../../domain/said';
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
  return refuse('damaged', say('file.json', { line, column, what: sayUnexpected(next) }), line);
}

function sayUnexpected(next: string | undefined): Said {
  if (next === undefined) return say('file.json.early');
  return /[\r\n]/.test(next) ? say('file.json.break') : say('file.json.seen', { seen: next });
}
