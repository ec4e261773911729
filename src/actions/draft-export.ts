import type { Program } from '../domain/program';
import { WRITERS } from '../exchange/writers';
import type { SkippedCorrection, WriteContext, WrittenFile } from '../exchange/written-file';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { collectCorrections } from './collect-corrections';
import type { ExportChoice, ExportStep } from './export-protocol';
import type { Follow } from './follow';
import { needProgram } from './need';
import { routeCorrections } from './route-corrections';

/** What an export would write, before it is bytes. Each collected correction is in a file or among the skipped. */
export interface ExportDraft {
  program: Program;
  files: WrittenFile[];
  skipped: SkippedCorrection[];
}

/** Collects the chosen corrections and writes each in the form of its home. Reads only. */
export async function draftExport(
  records: ProgramRecords,
  choice: ExportChoice,
  { day, say }: Pick<WriteContext, 'day' | 'say'>,
  follow: Follow<ExportStep>,
): Promise<ExportDraft> {
  const program = await needProgram(records);
  const { rows, waiting, accounts } = await collectCorrections(records, choice, follow);
  const draft: ExportDraft = { program, files: [], skipped: [] };
  let done = 0;
  for (const [target, routed] of routeCorrections(rows, program, choice.target)) {
    await follow('writing', done, rows.length);
    const template = choice.columns?.[target];
    const known = { program, accounts, waiting };
    const context = { ...known, day, dayOf: localDay, say, ...(template === undefined ? {} : { template }) };
    const { files, skipped } = WRITERS[target](routed, context);
    draft.files.push(...files);
    draft.skipped.push(...skipped);
    done += routed.length;
  }
  await follow('writing', done, rows.length);
  return draft;
}
