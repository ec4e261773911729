import { type PageField, sayFields } from '../domain/page-field';
import { say } from '../domain/said';
import { isJobField, type Verdict, type VerdictKind } from '../domain/verdict';
import { cannotTell } from './cannot-tell';

/** The fields of a page that each verdict rests on: without one of them it cannot stand. */
const RESTS_ON: Record<VerdictKind, readonly PageField[]> = {
  'still-right': ['title', 'company'],
  'title-changed': ['title', 'company', 'dates'],
  'left-company': ['company', 'dates'],
  'left-unknown': ['company', 'dates'],
  'extra-role': ['title', 'company', 'dates'],
  'company-renamed': ['company', 'dates'],
  'name-changed': ['name'],
  'cannot-tell': ['name', 'title', 'company', 'dates'],
};

/** What was lost may have said anything. */
const EVEN = 0.5;

/**
 * The verdict on a page of which some fields could not be read although they used to be: one that rests on any of them gives way to saying
 * so, and no difference in them is offered. One that rests on others stands.
 */
export function withholdUnread(verdict: Verdict, lost: readonly PageField[]): Verdict {
  const missing = lost.filter((field) => RESTS_ON[verdict.kind].includes(field));
  if (missing.length === 0) return verdict;
  const findings = verdict.findings.filter(({ field, nature }) => nature === 'cosmetic' && !isJobField(field));
  const fields = sayFields(missing);
  const reasons = [say('fact.page.changed', { fields })];
  return cannotTell('page-changed', EVEN, say('page.changed', { fields }), { reasons, findings });
}
