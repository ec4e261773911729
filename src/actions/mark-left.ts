import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { ActionError } from './action-error';
import { depart } from './depart';
import { evidenceOf } from './evidence-of';
import { learnCompanyKey } from './learn-company-key';
import { learnJudgedProfile } from './learn-profiles';
import { needContact, needJudgement } from './need';
import { RecordDraft } from './record-draft';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/**
 * Marks a contact as having left the company of the record, on the evidence of a judgement: status, searchability and the
 * month are corrected, the old job is closed, the new one noted. Answers null when the contact is marked so already.
 */
export async function markLeft(
  world: World,
  { programId, contactId, judgementId }: { programId: Id; contactId: Id; judgementId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const contact = await needContact(write.records, contactId);
    const judgement = await needJudgement(write.records, judgementId, contactId);
    if (contact.status === 'left-company') return null;
    if (contact.status === 'do-not-contact')
      throw new ActionError(
        'This contact is marked “do not contact”. Change the status in your system of record first.',
      );
    const evidence = await evidenceOf(write.records, judgement);
    const linked = await learnJudgedProfile(write.records, contact, judgement);
    const draft = await RecordDraft.of(world, write.records, linked);
    const { endedOn, destination } = judgement.verdict;
    const leftOn = endedOn ?? evidence.seenAt.slice(0, 7);
    const known = { ...(endedOn ? { endedOn } : {}), ...(destination ? { destination } : {}) };
    depart(draft, { leftOn, ...known }, { isEdited: false, evidence });
    await draft.save(write);
    await learnCompanyKey(write, contactId, draft.at);
    const settled = settleFindings(judgement, ['title', 'company'], 'accepted', draft.at);
    await write.put('judgements', [{ ...settled, settled: { how: 'accepted', at: draft.at } }]);
    const summary = `${contact.name.full} has left ${contact.company || 'the company'}`;
    return write.event({ id: world.newId(), at: draft.at, action: 'mark-left', summary, contactIds: [contactId] });
  });
}
