import { say } from '../../domain/said';
import { decodeText, PIECE_BYTES } from '../decode-text';
import { detectLayout } from '../detect-layout';
import type { OpenedFile } from '../opened-file';
import { readRows } from '../read-rows';
import type { Encoding, LayoutChoice } from '../recognition';
import { refuse } from '../refusal';
import { orRefuse, RefusedFile } from '../refused-file';

const HEAD_CHARACTERS = 1 << 18;

/**
 * Opens text with delimiters.
 *
 * @throws RefusedFile when it is no table
 */
export function openText(bytes: Uint8Array, encoding: Encoding, fileName: string, told: LayoutChoice): OpenedFile {
  const { delimiter, header, preambleRows } = orRefuse(detectLayout(headOf(bytes, encoding), told));
  return {
    format: 'text',
    fileName,
    encoding,
    delimiter,
    headerLine: header.line,
    header: header.cells,
    preambleRows,
    notes: () => [],
    pieces: Math.ceil(bytes.length / PIECE_BYTES),
    rows: () => readRows(decodeText(bytes, encoding), delimiter),
  };
}

/** The start of the text. */
function headOf(bytes: Uint8Array, encoding: Encoding): string {
  const head = decodeText(bytes.subarray(0, HEAD_CHARACTERS), encoding).next().value ?? '';
  if (head.trim() === '' && isBlank(bytes, encoding)) throw new RefusedFile(refuse('empty', say('file.noText')));
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls * 100 > head.length) throw new RefusedFile(refuse('not-a-table', say('file.notText')));
  return head;
}

function isBlank(bytes: Uint8Array, encoding: Encoding): boolean {
  for (const text of decodeText(bytes, encoding)) if (text.trim() !== '') return false;
  return true;
}
