import { refuseNul } from '../detect-encoding';
import { RefusedFile } from '../refused-file';
import { refuseJsonText, type JsonText } from './refuse-json';

/** Numbers that lose digits, or become infinite, as numbers of JavaScript; strings are passed over. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs;
const MAY_LOSE_DIGITS = /\d{16}|\d\.\d{15}|\d[eE]/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads one value. Long numbers come as text, with all their digits.
 *
 * @throws RefusedFile with line and character where it is no valid JSON
 */
export function parseJson({ text, line, column }: JsonText): unknown {
  if (text.includes('\\u0000')) throw new RefusedFile(refuseNul(line));
  try {
    return JSON.parse(MAY_LOSE_DIGITS.test(text) ? quoteLongNumbers(text) : text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedFile(refuseJsonText({ text, line, column }));
  }
}

function quoteLongNumbers(text: string): string {
  return text.replace(STRING_OR_NUMBER, (found) =>
    !found.startsWith('"') && MAY_LOSE_DIGITS.test(found) && NUMBER.test(found) ? `"${found}"` : found,
  );
}
