import type { Contact } from '../../domain/contact';
import type { Change, Event, RecordTable } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';

/** All that the history has about one person. */
export interface Past {
  /** The contact, and those that were merged into it. */
  contactIds: Id[];
  /** What the merged ones were when they went. */
  merged: Contact[];
  /** What all of them were before, without ids and profiles: a wrong one may have been somebody else's. */
  earlier: Contact[];
  /** Rows that hung on the person, by table; they may be gone, or hang on somebody else now. */
  rows: Map<RecordTable, Set<Id>>;
}

/** Looks through the events of a contact and of those merged into it. */
export async function readPast(records: ProgramRecords, contactId: Id): Promise<Past> {
  const contactIds = [contactId];
  const events = new Map<Id, Event>();
  for (const id of contactIds)
    for (const event of await records.events.ofContact(id, Infinity)) {
      events.set(event.id, event);
      contactIds.push(...mergedBy(event).filter((other) => !contactIds.includes(other)));
    }
  const past: Past = { contactIds, merged: [], earlier: [], rows: new Map() };
  for (const id of events.keys()) for (const change of await records.changes.ofEvent(id)) keepOwn(past, change);
  return past;
}

function mergedBy(event: Event): readonly Id[] {
  return event.action === 'merge-contacts' && event.undoneBy === undefined ? event.contactIds : [];
}

function keepOwn({ contactIds, merged, earlier, rows }: Past, { table, recordId, before, after }: Change): void {
  const states = [before, after].filter((state) => state !== undefined) as object[];
  const isContact = table === 'contacts' && contactIds.includes(recordId);
  if (isContact && after === undefined && before !== undefined) merged.push(before as Contact);
  else if (isContact) earlier.push(...(states as Contact[]).map((one) => ({ ...one, profiles: [], externalIds: [] })));
  if (isContact || states.some((state) => isOwn(table, state, contactIds)))
    rows.set(table, (rows.get(table) ?? new Set()).add(recordId));
}

/** Whether a row hangs on one of the contacts, and goes with it. */
export function isOwn(table: RecordTable, row: object, contactIds: readonly Id[]): boolean {
  const owned = row as Partial<Record<'contactId' | 'recordId', Id>> & { contactIds?: Id[] };
  const owners = table === 'duplicates' ? (owned.contactIds ?? []) : [owned.contactId ?? owned.recordId ?? ''];
  return owners.some((id) => contactIds.includes(id));
}
