import type { Contact } from '../domain/contact';
import { writeField } from '../domain/correctable-value';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { noteFlaw } from '../domain/note-flaw';
import { say } from '../domain/said';
import type { AdvocateStatus } from '../domain/status';
import { statusWordKey } from '../exchange/values/read-status';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import { needProgram } from './need';
import { putContacts } from './put-records';
import { readOpen } from './read-open';
import type { World } from './world';

/**
 * Says what a file's word for a status means: for the whole program, for files to come, and for all contacts that have it, in one step. The
 * system of record says so already, so nothing is corrected; a status that the user has corrected meanwhile stays.
 */
export async function explainWord(
  world: World,
  { programId, word, status }: { programId: Id; word: string; status: AdvocateStatus },
): Promise<Event | null> {
  const key = statusWordKey(word);
  if (key === '') throw new ActionError(say('refused.noWord'));
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const at = world.now();
    const program = await needProgram(records);
    const statusWords = { ...program.statusWords, [key]: status };
    await write.put('programs', [{ ...program, statusWords }]);
    const contacts = (await records.issues.page('status', 0, Infinity)).filter(
      ({ unknownStatus }) => unknownStatus !== undefined && statusWordKey(unknownStatus) === key,
    );
    const corrections = await openStatusCorrections(records, new Set(contacts.map(({ id }) => id)));
    const corrected = new Set(corrections.map(({ recordId }) => recordId));
    await putContacts(
      write,
      contacts.map((contact) => ({
        ...explain(contact, corrected.has(contact.id) ? contact.status : status),
        updatedAt: at,
      })),
    );
    await write.put(
      'corrections',
      corrections.map((correction) => (correction.oldValue === '' ? { ...correction, oldValue: status } : correction)),
    );
    const means = { word: word.trim(), status: say(`status.${status}`), count: contacts.length };
    const summary = say('event.explained', means);
    const contactIds = contacts.length === 1 ? contacts.map(({ id }) => id) : [];
    return write.event({ id: world.newId(), at, action: 'explain-word', summary, contactIds });
  });
}

/** The corrections of these contacts' status that the system of record has not confirmed. */
async function openStatusCorrections(records: ProgramRecords, contactIds: ReadonlySet<Id>) {
  return (await readOpen(records)).filter(({ field, recordId }) => field === 'status' && contactIds.has(recordId));
}

function explain(contact: Contact, status: AdvocateStatus | null): Contact {
  const explained = noteFlaw(writeField(contact, 'status', status ?? ''), 'status', undefined);
  delete explained.unknownStatus;
  return explained;
}
