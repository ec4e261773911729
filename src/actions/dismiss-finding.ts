import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { FindingField } from '../domain/verdict';
import { needContact, needJudgement } from './need';
import { settleInRun } from './run/settle-in-run';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/**
 * Waves a finding away: the same seen value is not shown again for this contact. Answers null when the judgement has no
 * such finding (any more).
 */
export async function dismissFinding(
  world: World,
  { programId, contactId, judgementId, field }: { programId: Id; contactId: Id; judgementId: Id; field: FindingField },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const at = world.now();
    const contact = await needContact(write.records, contactId);
    const judgement = await needJudgement(write.records, judgementId, contactId);
    const finding = judgement.verdict.findings.find((each) => each.field === field);
    if (finding === undefined) return null;
    await write.add('dismissals', [{ id: world.newId(), programId, contactId, field, seen: finding.seen, at }]);
    const rest = settleFindings(judgement, [field], 'dismissed', at);
    await write.put('judgements', [rest]);
    const summary = say('event.dismissed', {
      name: contact.name.full,
      field: say(`event.field.${field}`),
      seen: finding.seen,
    });
    const event = write.event({ id: world.newId(), at, action: 'dismiss', summary, contactIds: [contactId] });
    return rest.settled === undefined ? event : settleInRun(write, event, 'still-right');
  });
}
