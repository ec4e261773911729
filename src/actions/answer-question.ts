import { sayAnswer } from '../domain/answer';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { VerdictQuestion } from '../domain/verdict';
import type { ProgramRecords } from '../store/program-records';
import { judgeAgain } from './judge-contact';
import { learnAlias } from './learn-alias';
import { learnCompanyKey } from './learn-company-key';
import { learnJudgedProfile } from './learn-profiles';
import { needContact, needJudgement, needProgram } from './need';
import { putContacts } from './put-records';
import type { World } from './world';

/** So many contacts that wait with the same question are judged again at once; the rest are at the next look. */
const MOST_JUDGED = 100;

/**
 * Keeps the user's answer to the question of a judgement, for the whole program, and judges anew whoever waits with the very same
 * question. A later answer takes the place of an earlier one. Answers null when the judgement asks nothing (any more).
 */
export async function answerQuestion(
  world: World,
  input: { programId: Id; contactId: Id; judgementId: Id; same: boolean },
): Promise<Event | null> {
  const { programId, contactId, judgementId, same } = input;
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const at = world.now();
    const program = await needProgram(records);
    const contact = await needContact(records, contactId);
    const judgement = await needJudgement(records, judgementId, contactId);
    const { question } = judgement.verdict;
    if (question === undefined) return null;
    const said = { programId, about: question.about, same, shown: { a: question.stored, b: question.seen }, at };
    const alias = learnAlias(await records.aliases.all(), said, world.newId);
    if (alias !== null) await write.put('aliases', [alias]);
    if (same) {
      await putContacts(write, [await learnJudgedProfile(records, contact, judgement)]);
      await learnCompanyKey(write, contactId, at);
    }
    const contactIds = [...new Set([contactId, ...(await findWaiting(records, question))])].slice(0, MOST_JUDGED);
    for (const waiting of await records.contacts.many(contactIds)) await judgeAgain(world, write, program, waiting);
    return write.event({ id: world.newId(), at, action: 'answer', summary: sayAnswer(said), contactIds });
  });
}

/** The contacts whose latest judgement asks the same and was not dealt with. */
async function findWaiting(records: ProgramRecords, question: VerdictQuestion): Promise<Id[]> {
  const asking = await records.judgements.asking(question);
  const latest = await records.judgements.latestOf(asking.map(({ contactId }) => contactId));
  const waiting = asking.filter(
    ({ id, contactId, settled }) => settled === undefined && latest.get(contactId)?.id === id,
  );
  return waiting.map(({ contactId }) => contactId);
}
