import type { Said } from '../domain/said';
import type { CannotTellReason, Verdict } from '../domain/verdict';

/** What an honest "cannot tell" adds to its sentence: at least the facts behind it. */
type Shown = Pick<Verdict, 'reasons'> & Partial<Pick<Verdict, 'excerpt' | 'findings' | 'question'>>;

/** The honest outcome: what was seen, and why it does not decide. `probability`: that the record is no longer right, all the same. */
export function cannotTell(
  reason: CannotTellReason,
  probability: number,
  sentence: Said,
  { excerpt = '', findings = [], ...shown }: Shown,
): Verdict {
  return { kind: 'cannot-tell', probability, sentence, excerpt, findings, reason, ...shown };
}
