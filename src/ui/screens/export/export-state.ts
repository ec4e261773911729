import type { ExportReply, FilePreview, SkippedCorrection } from '../../../actions/export-protocol';
import { sayIt } from '../../locales/card-words';

/** How far the export worker has come with what it was asked. */
export type ExportProgress = Pick<Extract<ExportReply, { tell: 'progress' }>, 'done' | 'total'>;

/** Where an export stands between its preview and its file. */
export interface ExportState {
  /** What the worker is at; null while it waits for the user. */
  doing: 'preview' | 'write' | null;
  /** The files as they would be written; null while that is not known. */
  preview: { files: FilePreview[]; skipped: SkippedCorrection[] } | null;
  progress: ExportProgress | null;
  /** Why the last request came to nothing, in words for the user. */
  setback: string | null;
}

/** What moves an export on: the user's request, or an answer of the worker. */
export type ExportStep =
  { step: 'asked'; doing: 'preview' | 'write' } | { step: 'told'; reply: ExportReply; words: { cancelled: string } };

/** An export of which nothing is known yet. */
export const FIRST_STATE: ExportState = { doing: null, preview: null, progress: null, setback: null };

/**
 * The state after a step. A preview that was not finished is none, so nothing but what is shown can be written. A stop that comes too late
 * changes nothing.
 */
export function advance(state: ExportState, step: ExportStep): ExportState {
  if (step.step === 'asked') return { ...state, doing: step.doing, progress: null, setback: null };
  const { reply, words } = step;
  switch (reply.tell) {
    case 'progress':
      return { ...state, progress: { done: reply.done, total: reply.total } };
    case 'preview':
      return { ...FIRST_STATE, preview: { files: reply.files, skipped: reply.skipped } };
    case 'prepared':
    case 'list':
      return { ...state, doing: null, progress: null };
    case 'cancelled':
      return state.doing === null ? state : stopped(state, words.cancelled);
    case 'failed':
      return stopped(state, sayIt(reply.sentence));
  }
}

function stopped(state: ExportState, setback: string): ExportState {
  const preview = state.doing === 'preview' ? null : state.preview;
  return { doing: null, preview, progress: null, setback };
}
