import { say, type Said } from '../../domain/said';
import { openInSteps } from '../../exchange/open-file';
import { recogniseInSteps } from '../../exchange/recognise-file';
import { RECORD_KINDS, type RecordKind } from '../../exchange/record-kind';
import type { Refusal } from '../../exchange/refusal';
import { refuseSize } from '../../exchange/refuse-size';
import type { Asked, ImportSurroundings } from './import-session';
import { walkSteps } from './walk-steps';

/** The start of a file that shows what it is. */
const START_BYTES = 256 * 1024;

const LINE_FEED = 0x0a;

/** What a file seems to be; where it is refused, `form` says why. */
interface Look {
  recordKind: RecordKind | null;
  form: Said;
}

/** Tells the order in which files are best imported: those that others hang on come first, refused ones last. */
export async function sortFiles(
  surroundings: ImportSurroundings,
  { files }: Asked<'sort'>,
  signal: AbortSignal,
): Promise<void> {
  const sorted: (Look & { index: number })[] = [];
  for (const [index, file] of files.entries()) {
    const atStart = await look(surroundings, file, START_BYTES, signal);
    const isCut = file.size > START_BYTES;
    const seen = isCut && atStart.recordKind === null ? await look(surroundings, file, file.size, signal) : atStart;
    sorted.push({ index, ...seen });
  }
  surroundings.send({ tell: 'sorted', order: sorted.sort((a, b) => placeOf(a) - placeOf(b) || a.index - b.index) });
}

function placeOf({ recordKind }: Look): number {
  return recordKind === null ? RECORD_KINDS.length : RECORD_KINDS.indexOf(recordKind);
}

/** What the start of a file shows. It may be refused for want of the rest. */
async function look(surroundings: ImportSurroundings, file: File, size: number, signal: AbortSignal): Promise<Look> {
  const badSize = refuseSize(file.size);
  if (badSize !== null) return tellRefusal(badSize);
  const isWhole = file.size <= size;
  const bytes = new Uint8Array(await (isWhole ? file : file.slice(0, size)).arrayBuffer());
  signal.throwIfAborted();
  const opening = openInSteps(isWhole ? bytes : endAtLine(bytes), file.name, {});
  const opened = await walkSteps(opening, surroundings, signal);
  if ('kind' in opened) return tellRefusal(opened);
  const recognition = await walkSteps(recogniseInSteps(opened, [], {}), surroundings, signal);
  if (recognition.kind === 'refusal') return tellRefusal(recognition);
  return { recordKind: recognition.recordKind, form: say(`form.${recognition.form}`) };
}

function tellRefusal({ sentence }: Refusal): Look {
  return { recordKind: null, form: sentence };
}

/** The bytes up to the last whole line. */
function endAtLine(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
}
