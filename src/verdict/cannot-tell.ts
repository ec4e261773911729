import type { CannotTellReason, Finding, Verdict } from '../domain/verdict';

/** The honest outcome: what was seen, and why it does not decide. */
export function cannotTell(
  reason: CannotTellReason,
  sentence: string,
  excerpt = '',
  findings: Finding[] = [],
): Verdict {
  return { kind: 'cannot-tell', probability: 0.5, sentence, excerpt, findings, reason };
}
