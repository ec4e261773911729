import { say } from '../../domain/said';
import { refuse, type Refusal } from '../refusal';
import { RefusedFile } from '../refused-file';
import type { JsonCursor } from './json-cursor';
import { refuseJsonText, type JsonText } from './refuse-json';

/** One thing that stands in a JSON file: a record of a list, or what stands beside the lists. */
export type JsonItem =
  { kind: 'record'; list: string; value: JsonText } | { kind: 'beside'; key: string; value: JsonText };

/** The name of the list in files that are one list. */
const WHOLE_FILE = '';

/**
 * The records of a JSON file, one after another: those of a list, of the lists in an object by their keys, or of a file with one
 * record a line (JSON Lines).
 *
 * @throws RefusedFile where it is no valid JSON
 */
export function* readJsonRecords(cursor: JsonCursor, hasLines: boolean): Generator<JsonItem> {
  if (hasLines) {
    while (cursor.peek() !== undefined) yield { kind: 'record', list: WHOLE_FILE, value: cursor.takeValue() };
    return;
  }
  if (cursor.take('[')) yield* readList(cursor, WHOLE_FILE);
  else {
    cursor.expect('{');
    yield* readMembers(cursor);
  }
  if (cursor.peek() !== undefined) throw cursor.unexpected();
}

function* readMembers(cursor: JsonCursor): Generator<JsonItem> {
  if (cursor.take('}')) return;
  do {
    if (cursor.peek() !== '"') throw cursor.unexpected();
    const key = keyOf(cursor.takeValue());
    cursor.expect(':');
    if (cursor.take('[')) yield* readList(cursor, key);
    else yield { kind: 'beside', key, value: cursor.takeValue() };
  } while (cursor.take(','));
  cursor.expect('}');
}

/** The list's opening bracket has been read. */
function* readList(cursor: JsonCursor, list: string): Generator<JsonItem> {
  if (cursor.take(']')) return;
  do {
    const next = cursor.peek();
    if (next === ']' || next === ',' || next === '}') throw cursor.unexpected();
    yield { kind: 'record', list, value: cursor.takeValue() };
  } while (cursor.take(','));
  cursor.expect(']');
}

function keyOf(name: JsonText): string {
  try {
    return String(JSON.parse(name.text));
  } catch {
    throw new RefusedFile(refuseJsonText(name));
  }
}

/** The refusal of a JSON file without a list of records. */
export function refuseListless(): Refusal {
  return refuse('not-a-table', say('file.json.noList'));
}
