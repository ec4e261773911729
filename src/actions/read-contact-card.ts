import type { ContactBrief, ContactCard } from '../domain/card';
import type { Contact } from '../domain/contact';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import { referenceability } from '../domain/referenceability';
import { isUndoable } from '../domain/undoable';
import { remainingUses } from '../domain/use';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { readAdvocacy } from './read-advocacy';
import { readContactBrief } from './read-contact-brief';
import type { World } from './world';

const HISTORY = 20;
/** So many events are looked through for the history: what was merely seen is left out of it but for the latest. */
const SEARCHED = 100;

/** Gathers all that is shown about one contact, met on no page; null when the contact or its program is gone. */
export async function readContactCard(
  world: World,
  records: ProgramRecords,
  contactId: Id,
): Promise<ContactCard | null> {
  const contact = await records.contacts.get(contactId);
  return contact === undefined ? null : completeCard(world, records, await readContactBrief(records, contact, null));
}

/** Adds to what the pill shows of a contact all that the card shows; null when the program is gone. */
export async function completeCard(
  world: World,
  records: ProgramRecords,
  brief: ContactBrief,
): Promise<ContactCard | null> {
  const { contact } = brief;
  const today = localDay(world.now());
  const [[program], account, uses, actions, corrections, events, advocacy] = await Promise.all([
    records.rows('programs', [records.programId]),
    contact.accountId === null ? undefined : records.accounts.get(contact.accountId),
    records.uses.ofContact(contact.id),
    records.nextActions.ofContact(contact.id),
    readOpenCorrections(records, contact),
    records.events.ofContact(contact.id, SEARCHED),
    readAdvocacy(records, contact),
  ]);
  if (program === undefined) return null;
  return {
    ...brief,
    programName: program.name,
    account: account ?? null,
    referenceability: referenceability(contact, account ?? null, uses, program, today),
    uses: remainingUses(uses, program.useLimit, today),
    useLimit: program.useLimit,
    nextAction: actions.find(({ doneAt }) => doneAt === undefined) ?? null,
    corrections,
    history: historyOf(events),
    undoable: events.find((event) => isUndoable(event) && event.action !== 'undo') ?? null,
    recordUrl: recordUrlOf(program, contact),
    advocacy,
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
