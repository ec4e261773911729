import { say } from '../domain/said';
import type { Finding, FindingField, Verdict, VerdictKind } from '../domain/verdict';

/** The finding that carries each verdict on the job: without it the verdict says nothing that the user has not answered. */
const CARRIER: Record<VerdictKind, FindingField | null> = {
  'still-right': null,
  'title-changed': 'title',
  'left-company': 'company',
  'left-unknown': null,
  'extra-role': null,
  'company-renamed': 'company',
  'name-changed': null,
  'cannot-tell': null,
};

/**
 * Leaves out the findings that the user has waved away. A verdict whose carrying finding went that way becomes "still right":
 * the user has said so, and the sentence recalls it.
 */
export function dropDismissed(verdict: Verdict, isDismissed: (finding: Finding) => boolean): Verdict {
  const findings = verdict.findings.filter((finding) => !isDismissed(finding));
  const carrier = CARRIER[verdict.kind];
  if (!verdict.findings.some((finding) => finding.field === carrier && isDismissed(finding)))
    return { ...verdict, findings };
  return {
    kind: 'still-right',
    probability: verdict.probability,
    sentence: say('decided.before', { rest: verdict.sentence }),
    reasons: [say('fact.decided'), ...verdict.reasons].slice(0, 3),
    excerpt: verdict.excerpt,
    findings: findings.filter(({ nature }) => nature === 'cosmetic'),
  };
}
