import { refuse, type Refusal } from './refusal';

const SAVE_AS_CSV = 'Open it, save it as CSV (“CSV UTF-8”), and drop that file here.';

/** How files begin that are often dropped by mistake, with what to say about them. */
const SIGNATURES: [start: string, words: string][] = [
  ['PK\x03\x04', `This is an Excel workbook or another packed file, which Muster does not read. ${SAVE_AS_CSV}`],
  ['\xd0\xcf\x11\xe0', `This is an old Excel or Word file, which Muster does not read. ${SAVE_AS_CSV}`],
  ['%PDF', 'This is a PDF document. Export the list from your system as CSV and drop that file here.'],
  ['\x89PNG', 'This is a picture. Export the list from your system as CSV and drop that file here.'],
  ['\xff\xd8\xff', 'This is a picture. Export the list from your system as CSV and drop that file here.'],
  ['GIF8', 'This is a picture. Export the list from your system as CSV and drop that file here.'],
  ['\x1f\x8b', 'This file is packed (gzip). Unpack it first and drop the CSV here.'],
  ['{\\rtf', 'This is a text document. Export the list from your system as CSV and drop that file here.'],
  ['BEGIN:VCARD', 'This is a file of contact cards (vCard), which Muster does not read. Export the list as CSV.'],
];

const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta|script|head|body)\b/i;
const JSON_START = /^\s*(?:\{\s*"|\[\s*[{["])/;

/** Tells files that are no table by how they begin; null when the file may be one. */
export function refuseOtherFormats(bytes: Uint8Array): Refusal | null {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^\xef\xbb\xbf/, '');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return refuse('not-a-table', known[1]);
  if (MARKUP.test(start))
    return refuse('not-a-table', `This is a web page, as some systems write for “Excel”. ${SAVE_AS_CSV}`);
  if (JSON_START.test(start))
    return refuse('not-a-table', 'This is a JSON file, which Muster does not read. Export the list as CSV.');
  return null;
}
