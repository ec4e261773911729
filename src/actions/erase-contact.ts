import type { ExportBatch } from '../domain/batch';
import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import type { ImportRun } from '../domain/import-run';
import { profileUrlOf } from '../domain/profile-url';
import { CONTACT_TABLES, type ProgramRecords } from '../store/program-records';
import { needContact } from './need';
import { tombstoneHashes } from './tombstone-hashes';
import type { World } from './world';

const SUMMARY = 'A contact was erased';

/**
 * Erases a person for good: the record, all that hangs on it, and what history, export files and refused rows say about
 * the person. A tombstone of salted hashes stays, so that no import brings the person back. Cannot be undone.
 */
export async function eraseContact(
  world: World,
  { programId, contactId }: { programId: Id; contactId: Id },
): Promise<void> {
  const hashes = await tombstoneHashes(await needContact(world.store.in(programId), contactId));
  await world.store.transact(programId, async (write) => {
    const { records } = write;
    const contact = await needContact(records, contactId);
    const at = world.now();
    const removed = await Promise.all(
      CONTACT_TABLES.map(async (table) => [table, await records.idsOfContacts(table, [contactId])] as const),
    );
    const corrections = new Set(removed.find(([table]) => table === 'corrections')?.[1]);
    await write.erase({
      contactId,
      removed: [...removed, ['aliases', await answersNaming(records, contact)], ['contacts', [contactId]]],
      rewritten: [
        ['batches', await batchesWithout(records, corrections)],
        ['importRuns', await runsWithout(records, contact)],
      ],
      summary: SUMMARY,
    });
    await write.add('tombstones', [{ id: world.newId(), programId, hashes, at }]);
    write.event({ id: world.newId(), at, action: 'erase-contact', summary: SUMMARY, contactIds: [] });
  });
}

/** What was learnt about a company is nobody's, unless the company bears the person's name. */
async function answersNaming(records: ProgramRecords, { name }: Contact): Promise<Id[]> {
  const words = [name.given, name.family].map((word) => word.toLowerCase());
  const isNamed = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const naming = (await records.aliases.all()).filter(({ shown }) => isNamed(shown.a) || isNamed(shown.b));
  return words.includes('') ? [] : naming.map(({ id }) => id);
}

/** A file that named the person is not kept: without its text it can no longer be written again. */
async function batchesWithout(records: ProgramRecords, corrections: ReadonlySet<Id>): Promise<ExportBatch[]> {
  const batches = (await records.batches.all()).filter((batch) =>
    batch.correctionIds.some((id) => corrections.has(id)),
  );
  return batches.map((batch) => ({
    ...batch,
    content: '',
    correctionIds: batch.correctionIds.filter((id) => !corrections.has(id)),
    notes: ['The text of this file was removed because a person in it was erased.'],
  }));
}

/** Refused rows in which the person shows keep their line and reason, without their cells. */
async function runsWithout(records: ProgramRecords, contact: Contact): Promise<ImportRun[]> {
  const marks = [
    contact.name.full,
    contact.email,
    profileUrlOf(contact.profiles),
    ...contact.profiles.filter(({ kind }) => kind !== 'slug').map(({ value }) => value),
    ...contact.externalIds.map(({ id }) => id),
  ]
    .filter((mark): mark is string => mark !== undefined && mark !== '')
    .map((mark) => mark.toLowerCase());
  const isAbout = (cells: readonly string[]) =>
    cells.some((cell) => marks.some((mark) => cell.toLowerCase().includes(mark))) ||
    (contact.name.family !== '' && cells.includes(contact.name.family) && cells.includes(contact.name.given));
  const runs = (await records.imports.all()).filter(
    (run) => run.vanishedContactIds.includes(contact.id) || run.refused.some(({ cells }) => isAbout(cells)),
  );
  return runs.map((run) => ({
    ...run,
    vanishedContactIds: run.vanishedContactIds.filter((id) => id !== contact.id),
    refused: run.refused.map((row) => (isAbout(row.cells) ? { ...row, cells: [] } : row)),
  }));
}
