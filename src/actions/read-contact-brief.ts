import type { ContactBrief } from '../domain/card';
import type { Contact } from '../domain/contact';
import type { Event } from '../domain/event';
import type { MatchBasis } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import { referenceability } from '../domain/referenceability';
import { isUndoable } from '../domain/undoable';
import { remainingUses } from '../domain/use';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import type { World } from './world';

const HISTORY = 20;
/** So many events are looked through for the history: what was merely seen is left out of it but for the latest. */
const SEARCHED = 100;

/** Gathers what is known of one contact by itself, met on a page or not; null when the contact or its program is gone. */
export async function readContactBrief(
  world: World,
  records: ProgramRecords,
  contactId: Id,
  matchedBy: MatchBasis | null = null,
): Promise<ContactBrief | null> {
  const [[program], contact] = await Promise.all([
    records.rows('programs', [records.programId]),
    records.contacts.get(contactId),
  ]);
  if (program === undefined || contact === undefined) return null;
  const today = localDay(world.now());
  const [account, uses, actions, judgements, corrections, events] = await Promise.all([
    contact.accountId === null ? undefined : records.accounts.get(contact.accountId),
    records.uses.ofContact(contactId),
    records.nextActions.ofContact(contactId),
    records.judgements.latestOf([contactId]),
    readOpenCorrections(records, contact),
    records.events.ofContact(contactId, SEARCHED),
  ]);
  return {
    programId: program.id,
    programName: program.name,
    contact,
    matchedBy,
    account: account ?? null,
    referenceability: referenceability(contact, account ?? null, uses, program, today),
    uses: remainingUses(uses, program.useLimit, today),
    useLimit: program.useLimit,
    nextAction: actions.find(({ doneAt }) => doneAt === undefined) ?? null,
    judgement: judgements.get(contactId) ?? null,
    corrections,
    history: historyOf(events),
    undoable: events.find((event) => isUndoable(event) && event.action !== 'undo') ?? null,
    recordUrl: recordUrlOf(program, contact),
  };
}

async function readOpenCorrections(records: ProgramRecords, contact: Contact) {
  const ids = contact.accountId === null ? [contact.id] : [contact.id, contact.accountId];
  const all = (await Promise.all(ids.map((id) => records.corrections.ofRecord(id)))).flat();
  return all.filter(({ state }) => state === 'pending' || state === 'reopened' || state === 'exported');
}

function historyOf(events: readonly Event[]): Event[] {
  const latestSeen = events.find(({ action }) => action === 'observe');
  return events.filter((event) => event.action !== 'observe' || event === latestSeen).slice(0, HISTORY);
}

function recordUrlOf({ recordUrlTemplate }: Program, { externalIds }: Contact): string | null {
  const id = externalIds.find(({ system }) => system !== 'linkedin')?.id;
  return recordUrlTemplate === undefined || id === undefined
    ? null
    : recordUrlTemplate.replaceAll('{id}', encodeURIComponent(id));
}
