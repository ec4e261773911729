import type { ColumnChoice } from '../domain/export-template';
import type { ListTarget } from '../domain/export-target';
import type { Id, Instant } from '../domain/ids';
import { say, type Said } from '../domain/said';
import { startEncoding, joinBytes } from '../exchange/encode-body';
import { LIST_WRITERS } from '../exchange/list-writers';
import { targetColumns } from '../exchange/target-columns';
import type { ListContext, ListRecords, WrittenList } from '../exchange/written-file';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import type { ExportStep, FilePreview, ListChoice } from './export-protocol';
import { type Follow, unwatched } from './follow';
import { MEDIA_TYPES } from './media-types';
import { needProgram } from './need';
import type { PackedFile } from './pack-files';
import { previewFile } from './preview-file';
import { LIST_SUBJECTS, readInParts, readPeople, readSurroundings, readTraits } from './read-list';
import type { World } from './world';

const NOTHING: Record<(typeof LIST_SUBJECTS)[ListTarget], Said> = {
  contacts: say('refused.noContacts'),
  nominations: say('refused.noNominations'),
  nextActions: say('refused.noNextActions'),
};

/** So many contacts are read for a preview. */
const PREVIEWED = 20;

/**
 * Writes a list of records as a file; nothing in the program changes. However long the list of contacts is, some of them are held at a
 * time, beside the bytes. Throws an `ActionError` when the list is empty.
 */
export async function writeList(
  { store, now }: World,
  { programId, list, columns }: ListChoice,
  follow: Follow<ExportStep> = unwatched,
): Promise<PackedFile> {
  const records = store.in(programId);
  const context = await readContext(records, { list, columns }, now(), follow);
  const ids = await records.contacts.idsInOrder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  let file: { list: WrittenList; encoder: ReturnType<typeof startEncoding> } | undefined;
  for await (const part of readParts(records, list, ids)) {
    const written = LIST_WRITERS[list](part, context);
    file ??= { list: written, encoder: startEncoding(written.body.form) };
    for (const piece of file.encoder.add(written.body)) {
      pieces.push(piece);
      await follow('writing', done, ids.length);
    }
    await follow('writing', (done += part.contacts.length), ids.length);
  }
  if (file === undefined) throw new ActionError(NOTHING[LIST_SUBJECTS[list]]);
  pieces.push(...file.encoder.end());
  const { fileName, body } = file.list;
  return { fileName, type: MEDIA_TYPES[body.form], bytes: joinBytes(pieces) };
}

/** The beginning of a list as it would be written. Throws an `ActionError` when the list is empty. */
export async function previewList(
  { store, now }: World,
  { programId, list, columns }: ListChoice,
  follow: Follow<ExportStep> = unwatched,
): Promise<FilePreview> {
  const records = store.in(programId);
  const context = await readContext(records, { list, columns }, now(), follow);
  const ids = await records.contacts.idsInOrder();
  for await (const part of readParts(records, list, ids.slice(0, PREVIEWED))) {
    const written = LIST_WRITERS[list](part, context);
    const rowCount = LIST_SUBJECTS[list] === 'contacts' ? ids.length : written.rowCount;
    const facts = { ...written, target: list, rowCount, corrections: 0 };
    return previewFile(facts, targetColumns(list, context), context.template);
  }
  throw new ActionError(NOTHING[LIST_SUBJECTS[list]]);
}

async function readContext(
  records: ProgramRecords,
  { list, columns }: { list: ListTarget; columns: ColumnChoice | undefined },
  at: Instant,
  follow: Follow<ExportStep>,
): Promise<ListContext> {
  const program = await needProgram(records);
  const isOfContacts = LIST_SUBJECTS[list] === 'contacts';
  const ids = isOfContacts ? await records.contacts.idsInOrder() : [];
  const traits = await readTraits(records, ids, follow);
  return { program, ...traits, day: localDay(at), at, ...(columns === undefined ? {} : { template: columns }) };
}

/** The records of the list, some contacts at a time; none when it is empty. */
async function* readParts(
  records: ProgramRecords,
  list: ListTarget,
  contactIds: readonly Id[],
): AsyncGenerator<ListRecords> {
  const subject = LIST_SUBJECTS[list];
  const around = await readSurroundings(records);
  const people = await readPeople(records, around);
  if (subject === 'contacts')
    for await (const contacts of readInParts(records, contactIds)) yield { ...around, people, contacts };
  else if (around[subject].length > 0) yield { ...around, people, contacts: [] };
}
