import { sayAnswer, type Answer, type AnswerRef } from '../domain/answer';
import type { Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { readAnswers } from './read-answers';
import type { World } from './world';

const TABLES: Record<Answer['about'], RecordTable> = { company: 'aliases', title: 'aliases', person: 'rejections' };

/**
 * Forgets an answer of the user: from the next look on, pages are judged without it. What was concluded from it stays until then.
 * Answers null when it is gone already.
 */
export async function forgetAnswer(
  world: World,
  { programId, about, id }: AnswerRef & { programId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const answer = (await readAnswers(write.records)).find((one) => one.about === about && one.id === id);
    if (answer === undefined) return null;
    await write.remove(TABLES[about], [id]);
    const [said, contactIds] =
      answer.about === 'person'
        ? [say('event.answer.person', { name: answer.name }), [answer.contactId]]
        : [sayAnswer(answer), []];
    const summary = say('event.forgotten', { what: said });
    return write.event({ id: world.newId(), at: world.now(), action: 'forget', summary, contactIds });
  });
}
