import { type ExportBatch, correctionIdsOf } from '../../domain/batch';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

const NOTE = say('out.erased');

/**
 * The batches that name the person, without what they said; and those of them whose bytes must go, for the person is in the file.
 */
export async function rewriteBatches(
  records: ProgramRecords,
  corrections: ReadonlySet<Id>,
  mentions: Mentions,
): Promise<{ rewritten: ExportBatch[]; fileIds: Id[] }> {
  const rewritten: ExportBatch[] = [];
  const fileIds: Id[] = [];
  for (const batch of await records.batches.all()) {
    const gone = correctionIdsOf(batch).filter((id) => corrections.has(id)).length;
    if (gone > 0) fileIds.push(batch.id);
    const history = await records.changes.ofRecord('batches', batch.id);
    const clean = scrub(batch, mentions);
    if (gone === 0 && clean === batch && scrub(history, mentions) === history) continue;
    const withoutPerson = ({ correctionIds, notes, ...file }: ExportBatch['files'][number]) => {
      const kept = correctionIds.filter((id) => !corrections.has(id));
      return { ...file, correctionIds: kept, notes: kept.length < correctionIds.length ? [NOTE, ...notes] : notes };
    };
    rewritten.push({
      ...clean,
      files: clean.files.map(withoutPerson),
      ...(gone > 0 && { erased: (clean.erased ?? 0) + gone }),
    });
  }
  return { rewritten, fileIds };
}
