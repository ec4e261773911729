import type { AcceptedField } from '../domain/accepted-field';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say, type Said } from '../domain/said';
import type { FindingField, Judgement } from '../domain/verdict';
import { acceptField } from './accept-field';
import { evidenceOf } from './evidence-of';
import { learnCompanyKey } from './learn-company-key';
import { learnJudgedProfile } from './learn-profiles';
import { needContact, needJudgement } from './need';
import { RecordDraft } from './record-draft';
import { settleInRun } from './run/settle-in-run';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/** The fields that a further job concerns as one: what is said about either is said about both. */
const JOB_FIELDS: readonly FindingField[] = ['title', 'company'];

/**
 * Accepts findings of a judgement, as seen or as the user edited them: each changes the record at once and waits in the
 * queue as a correction. Answers null when nothing was left to accept; throws an `ActionError` for a departure, see `acceptField`.
 */
export async function acceptFindings(
  world: World,
  input: { programId: Id; contactId: Id; judgementId: Id; fields: readonly AcceptedField[] },
): Promise<Event | null> {
  const { programId, contactId, judgementId } = input;
  return world.store.transact(programId, async (write) => {
    const contact = await needContact(write.records, contactId);
    const judgement = await needJudgement(write.records, judgementId, contactId);
    const linked = await learnJudgedProfile(write.records, contact, judgement);
    const draft = await RecordDraft.of(world, write.records, linked);
    const done: FindingField[] = [];
    const parts: Said[] = [];
    for (const accepted of withoutRepeats(input.fields)) {
      const finding = judgement.verdict.findings.find(({ field }) => field === accepted.field);
      if (finding === undefined || done.includes(finding.field)) continue;
      const evidence = await evidenceOf(write.records, judgement, finding);
      parts.push(acceptField(draft, judgement.verdict, finding, accepted, input.fields, evidence));
      done.push(...(concernsJob(judgement, finding.field) ? JOB_FIELDS : [finding.field]));
    }
    if (done.length === 0) return null;
    const settled = settleFindings(judgement, done, 'accepted', draft.at);
    if (settled.settled !== undefined) draft.contact = { ...draft.contact, verifiedAt: draft.at };
    await draft.save(write);
    await learnCompanyKey(write, contactId, draft.at);
    await write.put('judgements', [settled]);
    const summary = say('event.accepted', { name: contact.name.full, parts: { list: parts } });
    const event = write.event({ id: world.newId(), at: draft.at, action: 'accept', summary, contactIds: [contactId] });
    return settled.settled === undefined ? event : settleInRun(write, event, 'corrected');
  });
}

function withoutRepeats(fields: readonly AcceptedField[]): AcceptedField[] {
  return [...new Map(fields.map((accepted) => [accepted.field, accepted])).values()];
}

function concernsJob({ verdict }: Judgement, field: FindingField): boolean {
  return JOB_FIELDS.includes(field) && verdict.kind === 'extra-role';
}
