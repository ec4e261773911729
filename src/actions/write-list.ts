import type { ColumnChoice } from '../domain/export-template';
import type { ListTarget } from '../domain/export-target';
import type { Instant } from '../domain/ids';
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
import { LIST_SUBJECTS, readPeople, readSurroundings, readTraits } from './read-list';
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
  const total = await countContacts(records, list);
  const context = await readContext(records, { list, columns }, total, now(), follow);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  let file: { list: WrittenList; encoder: ReturnType<typeof startEncoding> } | undefined;
  for await (const part of readParts(records, list)) {
    const written = LIST_WRITERS[list](part, context);
    file ??= { list: written, encoder: startEncoding(written.body.form) };
    for (const piece of file.encoder.add(written.body)) {
      pieces.push(piece);
      await follow('writing', done, total);
    }
    await follow('writing', (done += part.contacts.length), total);
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
  const total = await countContacts(records, list);
  const context = await readContext(records, { list, columns }, total, now(), follow);
  for await (const part of readParts(records, list)) {
    const written = LIST_WRITERS[list]({ ...part, contacts: part.contacts.slice(0, PREVIEWED) }, context);
    const rowCount = LIST_SUBJECTS[list] === 'contacts' ? total : written.rowCount;
    const facts = { ...written, target: list, rowCount, corrections: 0 };
    return previewFile(facts, targetColumns(list, context), context.template);
  }
  throw new ActionError(NOTHING[LIST_SUBJECTS[list]]);
}

async function readContext(
  records: ProgramRecords,
  { list, columns }: { list: ListTarget; columns: ColumnChoice | undefined },
  total: number,
  at: Instant,
  follow: Follow<ExportStep>,
): Promise<ListContext> {
  const program = await needProgram(records);
  const traits = await readTraits(
    LIST_SUBJECTS[list] === 'contacts' ? records.contacts.inAnyOrder() : [],
    total,
    follow,
  );
  return { program, ...traits, day: localDay(at), at, ...(columns === undefined ? {} : { template: columns }) };
}

/** How many contacts are to be read; none for a list of something else. */
function countContacts(records: ProgramRecords, list: ListTarget): Promise<number> {
  return LIST_SUBJECTS[list] === 'contacts' ? records.contacts.count() : Promise.resolve(0);
}

/** The records of the list, some contacts at a time; none when it is empty. */
async function* readParts(records: ProgramRecords, list: ListTarget): AsyncGenerator<ListRecords> {
  const subject = LIST_SUBJECTS[list];
  const around = await readSurroundings(records);
  const people = await readPeople(records, around);
  if (subject === 'contacts')
    for await (const contacts of records.contacts.inOrder()) yield { ...around, people, contacts };
  else if (around[subject].length > 0) yield { ...around, people, contacts: [] };
}
