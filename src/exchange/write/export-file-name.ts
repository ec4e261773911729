import type { Day } from '../../domain/ids';
import { foldText } from '../../text/fold-text';

/** One file of several that hold one thing together. */
export interface SplitPart {
  /** From 1. */
  number: number;
  of: number;
}

/**
 * The name of an exported file, e.g. `muster-acme-references-salesforce-2026-03-12.csv`, or `…-2-of-3.csv` when it is one of several: plain
 * characters on every system.
 */
export function exportFileName(
  programName: string,
  what: string,
  day: Day,
  extension: string,
  part: SplitPart = { number: 1, of: 1 },
): string {
  const program = foldText(programName)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  const place = part.of === 1 ? '' : `${part.number}-of-${part.of}`;
  return ['muster', program, what, day, place].filter((piece) => piece !== '').join('-') + `.${extension}`;
}
