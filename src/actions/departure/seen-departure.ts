import type { Contact } from '../../domain/contact';
import type { CorrectionEvidence } from '../../domain/correction';
import type { Id, YearMonth } from '../../domain/ids';
import { say } from '../../domain/said';
import type { Destination, Judgement } from '../../domain/verdict';
import { localDay } from '../../platform/clock';
import type { ProgramRecords } from '../../store/program-records';
import { evidenceOf } from '../evidence-of';
import { needLatestJudgement } from '../need';
import type { World } from '../world';

const BY_HAND = say('event.setByHand');

/** What is known of a departure before the user says anything about it. */
export interface SeenDeparture {
  /** Absent where the user says it by hand. */
  judgement?: Judgement;
  evidence: CorrectionEvidence;
  /** The month on record, else the end that the page shows, else the month in which it was seen. */
  leftOn: YearMonth;
  /** The end that the page shows. */
  endedOn?: YearMonth;
  /** Where the page shows that the person went. */
  destination?: Destination;
}

/**
 * What a judgement, the latest of the contact, says of a departure; by hand (null) nothing is known but that it is so by now. Throws an
 * `ActionError` for a judgement that was overtaken.
 */
export async function seenDeparture(
  world: World,
  records: ProgramRecords,
  contact: Contact,
  judgementId: Id | null,
): Promise<SeenDeparture> {
  if (judgementId === null) {
    const seenAt = world.now();
    const leftOn = contact.leftOn ?? localDay(seenAt).slice(0, 7);
    return { evidence: { sentence: BY_HAND, excerpt: '', url: '', seenAt }, leftOn };
  }
  const judgement = await needLatestJudgement(records, judgementId, contact.id);
  const evidence = await evidenceOf(records, judgement);
  const { endedOn, destination } = judgement.verdict;
  return {
    judgement,
    evidence,
    leftOn: contact.leftOn ?? endedOn ?? localDay(evidence.seenAt).slice(0, 7),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(destination === undefined ? {} : { destination }),
  };
}
