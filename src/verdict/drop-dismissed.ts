import type { Contact } from '../domain/contact';
import type { Dismissal } from '../domain/memory';
import type { Finding, FindingField, Verdict, VerdictKind } from '../domain/verdict';

/** The finding that carries each verdict: without it the verdict says nothing that the user has not answered. */
const CARRIER: Record<VerdictKind, FindingField | null> = {
  'still-right': null,
  'title-changed': 'title',
  'left-company': 'company',
  'left-unknown': null,
  'extra-role': null,
  'company-renamed': 'company',
  'name-changed': 'name',
  'cannot-tell': null,
};

/**
 * Leaves out the findings that the user has waved away for this contact with the same seen value. A verdict whose carrying
 * finding went that way becomes "still right": the user has said so, and the sentence recalls it.
 */
export function dropDismissed(verdict: Verdict, contact: Contact, dismissals: readonly Dismissal[]): Verdict {
  const isDismissed = (finding: Finding) =>
    dismissals.some(
      ({ contactId, field, seen }) => contactId === contact.id && field === finding.field && seen === finding.seen,
    );
  const findings = verdict.findings.filter((finding) => !isDismissed(finding));
  const carrier = CARRIER[verdict.kind];
  const isAnswered = verdict.findings.some((finding) => finding.field === carrier && isDismissed(finding));
  if (!isAnswered) return { ...verdict, findings };
  return {
    kind: 'still-right',
    probability: verdict.probability,
    sentence: `You have decided before that the record is right. ${verdict.sentence}`,
    excerpt: verdict.excerpt,
    findings: findings.filter(({ nature }) => nature === 'cosmetic'),
  };
}
