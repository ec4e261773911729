import type { Contact } from '../domain/contact';
import type { RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { CONTACT_TABLES, type ProgramRecords } from '../store/program-records';
import { mentionsOf } from './erase/mentions';
import { isOwn, type Past, readPast } from './erase/read-past';
import { rewriteBatches } from './erase/rewrite-batches';
import { rewriteEvents } from './erase/rewrite-events';
import { rewriteMentions } from './erase/rewrite-mentions';
import { rewriteRuns } from './erase/rewrite-runs';
import { rewriteWorkLists } from './erase/rewrite-work-lists';
import { needContact } from './need';
import { tombstoneHashes } from './tombstone-hashes';
import type { World } from './world';

const SUMMARY = say('event.erased');

/**
 * Erases a person for good: the record and those merged into it, all that hangs on them, and what history, export files, refused rows
 * and other records say about the person: `removed` stands there instead. A tombstone of salted hashes stays, so that no import brings the person back. Cannot be
 * undone.
 */
export async function eraseContact(
  world: World,
  { programId, contactId, removed }: { programId: Id; contactId: Id; removed: string },
): Promise<void> {
  const records = world.store.in(programId);
  const known = [await needContact(records, contactId), ...(await readPast(records, contactId)).merged];
  const hashes = [...new Set((await Promise.all(known.map(tombstoneHashes))).flat())];
  await world.store.transact(programId, async (write) => {
    const { records } = write;
    const contact = await needContact(records, contactId);
    const past = await readPast(records, contactId);
    const people = [contact, ...past.merged, ...past.earlier];
    const mentions = mentionsOf(people, removed);
    const at = world.now();
    const own = await ownRows(records, past);
    const { rewritten: batches, fileIds } = await rewriteBatches(records, own.get('corrections')!, mentions);
    const workLists = await rewriteWorkLists(records, past.contactIds, mentions);
    const others = await rewriteMentions(records, people, past.contactIds, mentions);
    await write.erase({
      removed: [
        ...[...own].map(([table, ids]) => [table, [...ids]] as const),
        ['aliases', await answersNaming(records, contact)],
        ['nominations', others.removedNominations],
        ['exportFiles', fileIds],
      ],
      rewritten: [
        ['batches', batches],
        ['importRuns', await rewriteRuns(records, past.contactIds, mentions)],
        ['assets', others.assets],
        ['nominations', others.nominations],
        ['nextActions', others.nextActions],
        ['runs', workLists.runs],
        ['savedLists', workLists.savedLists],
      ],
      events: await rewriteEvents(records, past.contactIds, mentions, SUMMARY),
    });
    await write.add('tombstones', [{ id: world.newId(), programId, hashes, at }]);
    write.event({ id: world.newId(), at, action: 'erase-contact', summary: SUMMARY, contactIds: [] });
  });
}

/** The person's own rows by table: those there are, and those that only the history still knows. */
async function ownRows(records: ProgramRecords, { contactIds, rows }: Past): Promise<Map<RecordTable, Set<Id>>> {
  const own = new Map<RecordTable, Set<Id>>([['contacts', new Set(contactIds)]]);
  for (const table of CONTACT_TABLES) own.set(table, new Set(await records.idsOfContacts(table, contactIds)));
  own.set('duplicates', new Set((await records.duplicates.ofContacts(contactIds)).map(({ id }) => id)));
  for (const [table, ids] of rows) {
    const there = new Map((await records.rows(table, [...ids])).map((row) => [row.id, row]));
    const known = own.get(table) ?? new Set();
    for (const id of ids) {
      const row = there.get(id);
      if (row === undefined || isOwn(table, row, contactIds)) known.add(id);
    }
    own.set(table, known);
  }
  return own;
}

/** What was learnt about a company is nobody's, unless the company bears the person's name. */
async function answersNaming(records: ProgramRecords, { name }: Contact): Promise<Id[]> {
  const words = [name.given, name.family].map((word) => word.toLowerCase());
  const isNamed = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const naming = (await records.aliases.all()).filter(({ shown }) => isNamed(shown.a) || isNamed(shown.b));
  return words.includes('') ? [] : naming.map(({ id }) => id);
}
