import { say, type Said } from '../domain/said';
import { refuse, type Refusal } from './refusal';

/** How files begin that are often dropped by mistake, with what to say about them. */
const SIGNATURES: [start: string, sentence: Said][] = [
  ['\xd0\xcf\x11\xe0', say('file.oldExcel')],
  ['%PDF', say('file.pdf')],
  ['\x89PNG', say('file.picture')],
  ['\xff\xd8\xff', say('file.picture')],
  ['GIF8', say('file.picture')],
  ['\x1f\x8b', say('file.gzip')],
  ['{\\rtf', say('file.richText')],
];

const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta|script|head|body)\b/i;

/** Tells files that are no table by how they begin; null when the file may be one. */
export function refuseOtherFormats(bytes: Uint8Array): Refusal | null {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^\xef\xbb\xbf/, '');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return refuse('not-a-table', known[1]);
  return MARKUP.test(start) ? refuse('not-a-table', say('file.webPage')) : null;
}
