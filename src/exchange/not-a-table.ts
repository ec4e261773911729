import { refuse, type Refusal } from './refusal';

const SAVE_AS_WORKBOOK = 'Open it, save it as an Excel workbook (.xlsx) or as CSV, and drop that file here.';
const EXPORT_AGAIN = 'Export the list from your system as CSV or Excel workbook and drop that file here.';

/** How files begin that are often dropped by mistake, with what to say about them. */
const SIGNATURES: [start: string, words: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'This is an old Excel or Word file (.xls, .doc), or a workbook with a password, which Muster does not read. ' +
      'Open it, save it as an Excel workbook (.xlsx) without a password, and drop that file here.',
  ],
  ['%PDF', `This is a PDF document. ${EXPORT_AGAIN}`],
  ['\x89PNG', `This is a picture. ${EXPORT_AGAIN}`],
  ['\xff\xd8\xff', `This is a picture. ${EXPORT_AGAIN}`],
  ['GIF8', `This is a picture. ${EXPORT_AGAIN}`],
  ['\x1f\x8b', 'This file is packed (gzip). Unpack it first and drop the file in it here.'],
  ['{\\rtf', `This is a text document. ${EXPORT_AGAIN}`],
];

const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta|script|head|body)\b/i;

/** Tells files that are no table by how they begin; null when the file may be one. */
export function refuseOtherFormats(bytes: Uint8Array): Refusal | null {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(/^\xef\xbb\xbf/, '');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return refuse('not-a-table', known[1]);
  if (MARKUP.test(start))
    return refuse('not-a-table', `This is a web page, as some systems write for “Excel”. ${SAVE_AS_WORKBOOK}`);
  return null;
}
