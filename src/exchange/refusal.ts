import type { Said } from '../domain/said';

/** Why a file is not taken at all. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-a-table'
  | 'mixed-encodings'
  | 'nul-characters'
  | 'only-a-header'
  | 'too-many-columns'
  | 'unclosed-quote'
  /** The file promises or does what no honest file does: it would fill the memory, or reach outside. */
  | 'unsafe'
  | 'damaged';

/** A file that is not taken, with a sentence that says why and what to do. Nothing of it was imported. */
export interface Refusal {
  kind: 'refusal';
  reason: RefusalReason;
  sentence: Said;
  /** The line it was noticed on, counted from 1, where there is one. */
  line?: number;
}

/** Makes a refusal. */
export function refuse(reason: RefusalReason, sentence: Said, line?: number): Refusal {
  return { kind: 'refusal', reason, sentence, ...(line === undefined ? {} : { line }) };
}
