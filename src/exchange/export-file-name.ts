import type { Day } from '../domain/ids';
import { foldText } from '../text/fold-text';

/** The name of an exported file, e.g. `muster-acme-references-salesforce-2026-03-12.csv`: plain characters on every system. */
export function exportFileName(programName: string, what: string, day: Day): string {
  const program = foldText(programName)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return ['muster', program, what, day].filter((part) => part !== '').join('-') + '.csv';
}
