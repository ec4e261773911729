import { say } from '../../domain/said';
import { MAX_RECORD_CHARACTERS } from '../file-limits';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';

/**
 * The lines of text that comes in pieces, whatever ends them.
 *
 * @throws RefusedFile where a line never ends
 */
export function* splitLines(pieces: Iterable<string>): Generator<string> {
  let open = '';
  for (const piece of pieces) {
    const lines = (open + piece).split(/\r\n|\n|\r(?!$)/);
    open = lines.pop() ?? '';
    yield* lines;
    if (open.length > MAX_RECORD_CHARACTERS) throw new RefusedFile(refuse('unsafe', say('file.endlessLine')));
  }
  if (open !== '') yield open.replace(/\r$/, '');
}
