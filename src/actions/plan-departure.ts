import { readField } from '../domain/correctable-value';
import { CORRECTABLE_FIELDS } from '../domain/correction';
import type { Contact } from '../domain/contact';
import type { DeparturePlan } from '../domain/departure';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import { draftDeparture } from './departure/draft-departure';
import { findBreakage } from './departure/find-breakage';
import { findSuccessors } from './departure/find-successors';
import { proposeChoices } from './departure/propose-choices';
import { seenDeparture } from './departure/seen-departure';
import { needReachable } from './life-cycle/need-reachable';
import { needProgram } from './need';
import { RecordDraft } from './record-draft';
import type { World } from './world';

/**
 * Says what a departure of the contact would mean: what is proposed, what breaks, who could take the place, which corrections will wait.
 * It rests on the latest judgement of the contact, or on the user's word alone (null). Writes nothing. Throws an `ActionError` for a
 * contact who has left already or is not to be contacted, and for a judgement that was overtaken.
 */
export async function planDeparture(
  world: World,
  records: ProgramRecords,
  { contactId, judgementId }: { contactId: Id; judgementId: Id | null },
): Promise<DeparturePlan> {
  const [program, contact] = await Promise.all([needProgram(records), needReachable(records, contactId)]);
  if (contact.status === 'left-company') throw new ActionError(say('refused.hasLeft', { name: contact.name.full }));
  const seen = await seenDeparture(world, records, contact, judgementId);
  const today = localDay(world.now());
  const account = (contact.accountId !== null && (await records.accounts.get(contact.accountId))) || null;
  const [choices, breakage, successors] = await Promise.all([
    proposeChoices(records, contact, seen, today),
    findBreakage(records, program, contact, account, today),
    findSuccessors(records, program, contact, account, today),
  ]);
  const draft = await RecordDraft.of(world, records, contact);
  draftDeparture(draft, choices, seen);
  return {
    choices,
    excerpt: seen.evidence.excerpt,
    breakage,
    successors: successors.map(({ id, name, title, status }) => ({ contactId: id, name: name.full, title, status })),
    corrections: listCorrections(contact, draft.contact),
  };
}

function listCorrections(before: Contact, after: Contact): DeparturePlan['corrections'] {
  return CORRECTABLE_FIELDS.flatMap((field) => {
    const values = { before: readField(before, field), after: readField(after, field) };
    return values.before === values.after ? [] : [{ field, ...values }];
  });
}
