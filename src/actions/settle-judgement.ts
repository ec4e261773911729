import type { Instant } from '../domain/ids';
import type { FindingField, Judgement } from '../domain/verdict';

/**
 * The judgement with some of its findings dealt with: they are not offered again. It is settled once no real difference
 * is left.
 */
export function settleFindings(
  judgement: Judgement,
  fields: readonly FindingField[],
  how: NonNullable<Judgement['settled']>['how'],
  at: Instant,
): Judgement {
  const findings = judgement.verdict.findings.filter(({ field }) => !fields.includes(field));
  const rest: Judgement = { ...judgement, verdict: { ...judgement.verdict, findings } };
  return findings.some(({ nature }) => nature === 'real') ? rest : { ...rest, settled: { how, at } };
}
