import { say, type Said } from '../../domain/said';
import { refuse, type Refusal } from '../refusal';

/** What to say of packed files that are no workbook, by a file inside. */
const OTHERS: [path: RegExp, sentence: Said][] = [
  [/^xl\/workbook\.bin$/, say('file.xlsb')],
  [/^(?:content\.xml|index\/document\.iwa)$/, say('file.otherOffice')],
  [/^(?:word|ppt)\//, say('file.document')],
];

/** The refusal of a packed file that is no workbook, by the paths of the files inside in lower case. */
export function refuseOtherPackedFile(paths: readonly string[]): Refusal {
  const known = OTHERS.find(([path]) => paths.some((other) => path.test(other)));
  return refuse('not-a-table', known?.[1] ?? say('file.zip'));
}
