import { refuse, type Refusal } from '../refusal';

/** What to say of packed files that are no workbook, by a file inside. */
const OTHERS: [path: RegExp, words: string][] = [
  [
    /^xl\/workbook\.bin$/,
    'This is a binary Excel workbook (.xlsb), which Muster does not read. Open it, save it as an Excel workbook (.xlsx), and drop that file here.',
  ],
  [
    /^(?:content\.xml|index\/document\.iwa)$/,
    'This is a document of another office program, which Muster does not read. Open it, save it as an Excel workbook (.xlsx) or as CSV, and drop that file here.',
  ],
  [
    /^(?:word|ppt)\//,
    'This is a text document or a presentation. Export the list from your system as CSV and drop that file here.',
  ],
];

/** The refusal of a packed file that is no workbook, by the paths of the files inside in lower case. */
export function refuseOtherPackedFile(paths: readonly string[]): Refusal {
  const known = OTHERS.find(([path]) => paths.some((other) => path.test(other)));
  return refuse('not-a-table', known?.[1] ?? 'This is a packed file (zip). Unpack it and drop the files in it here.');
}
