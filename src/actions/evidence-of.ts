import type { CorrectionEvidence } from '../domain/correction';
import type { Finding, Judgement } from '../domain/verdict';
import type { ProgramRecords } from '../store/program-records';

/** Why a correction is made: the sentence of the verdict, the words of the page, its address and the time. */
export async function evidenceOf(
  records: ProgramRecords,
  { verdict, observationId, judgedAt }: Judgement,
  finding?: Finding,
): Promise<CorrectionEvidence> {
  const page = (await records.observations.get(observationId))?.observation;
  return {
    sentence: verdict.sentence,
    excerpt: finding?.evidence[0]?.excerpt ?? verdict.excerpt,
    url: page?.url ?? '',
    seenAt: page?.seenAt ?? judgedAt,
  };
}
