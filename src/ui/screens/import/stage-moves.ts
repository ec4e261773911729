import type { DraftWithAsk } from './draft';
import { changeFile, type FileOutcome } from './file-batch';
import { startImport, type ImportState, type Progress, type Stage } from './import-stage';

/** Where nothing is under way any more: going to the screen anew begins anew, unless another file waits. */
export const ENDS: ReadonlySet<Stage['at']> = new Set(['refused', 'done', 'failed', 'finished']);

/** Reads the file at `place`; without one, everything is done. */
export function openFile(state: ImportState, place: number | null): ImportState {
  const { batch, programId } = state;
  const next = place === null ? undefined : batch.files[place];
  if (place === null || next === undefined)
    return batch.files.length > 1
      ? { ...state, stage: { at: 'finished', isCancelled: false } }
      : startImport(programId);
  return {
    ...state,
    batch: { ...changeFile(batch, place, { outcome: null, isLeftOut: false }), place },
    stage: { at: 'reading', former: null, progress: null },
    asked: { ask: 'inspect', file: next.file, programId },
  };
}

/** Shows a draft to be mapped, and asks what it asks. */
export function showDraft(state: ImportState, progress: Progress | null, [draft, asked]: DraftWithAsk): ImportState {
  return { ...state, stage: { at: 'mapping', draft, progress }, asked: asked ?? state.asked };
}

/** Notes what came of the file that is under way. */
export function settleFile(state: ImportState, outcome: FileOutcome): ImportState {
  return { ...state, batch: changeFile(state.batch, state.batch.place, { outcome }) };
}
