import type { Verdict } from '../../src/domain/verdict';
import { sayWell } from '../say-well';

/** A verdict as an English user reads it. */
export interface ToldVerdict extends Verdict {
  sentence: string;
  reasons: string[];
}

/** Puts a verdict into English. Throws where the catalogue lacks a sentence of it. */
export function tellVerdict<T extends Verdict>(verdict: T): T & ToldVerdict {
  return { ...verdict, sentence: sayWell(verdict.sentence), reasons: verdict.reasons.map(sayWell) };
}
