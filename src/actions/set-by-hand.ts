import type { CorrectionEvidence } from '../domain/correction';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import { say } from '../domain/said';
import { readTextByHand, type FieldByHand } from '../domain/text-by-hand';
import { ActionError } from './action-error';
import { CORRECT_JOB } from './correct-job';
import { needContact } from './need';
import { RecordDraft } from './record-draft';
import { settleInRun } from './run/settle-in-run';
import { sayChange } from './say-change';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/** What is set by hand, on which page. */
export interface TextByHand {
  programId: Id;
  contactId: Id;
  field: FieldByHand;
  /** The text as the user selected it. */
  text: string;
  page: Pick<Observation, 'url' | 'seenAt'>;
}

const SENTENCE = say('event.selected');

/**
 * Sets the title or the company of a contact to text that the user selected on the page, for what no reader understands: the record changes
 * and the correction waits in the queue, as with an accepted finding. Answers null when the record says so already. Throws an
 * `ActionError` for text that is no value.
 */
export async function setByHand(
  world: World,
  { programId, contactId, field, text, page }: TextByHand,
): Promise<Event | null> {
  const read = readTextByHand(text);
  if ('refusal' in read) throw new ActionError(read.refusal);
  const { value } = read;
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const contact = await needContact(records, contactId);
    const before = contact[field];
    if (before === value) return null;
    const draft = await RecordDraft.of(world, records, contact);
    const evidence: CorrectionEvidence = { sentence: SENTENCE, excerpt: value, url: page.url, seenAt: page.seenAt };
    await CORRECT_JOB[field](draft, value, evidence, records);
    await draft.save(write);
    const judgement = (await records.judgements.latestOf([contactId])).get(contactId);
    const isJudged = judgement?.verdict.findings.some((finding) => finding.field === field) ?? false;
    const rest = isJudged ? settleFindings(judgement!, [field], 'accepted', draft.at) : undefined;
    if (rest !== undefined) await write.put('judgements', [rest]);
    const summary = say('event.byHand', { name: contact.name.full, change: sayChange(field, before, value) });
    const id = world.newId();
    const event = write.event({ id, at: draft.at, action: 'set-by-hand', summary, contactIds: [contactId] });
    return rest?.settled === undefined ? event : settleInRun(write, event, 'corrected');
  });
}
