import type { ImportReply } from '../../../actions/import-protocol';
import type { Sentence } from '../../../domain/said';
import { planDraft, startDraft, takePlan, takeRows, type Draft } from './draft';
import { sortBatch } from './file-batch';
import { startImport, type ConnectionsCheck, type ImportState, type Progress } from './import-stage';
import { ENDS, settleFile, showDraft } from './stage-moves';

type Told<K extends ImportReply['tell']> = Extract<ImportReply, { tell: K }>;

/** Where the screen stands after what the worker tells. A reply that comes too late changes nothing. */
export function hearReply(state: ImportState, reply: ImportReply): ImportState {
  const { stage } = state;
  switch (reply.tell) {
    case 'progress':
      return 'progress' in stage ? { ...state, stage: { ...stage, progress: reply } } : hearCheck(state, reply);
    case 'sorted':
      return stage.at === 'sorting'
        ? { ...state, batch: sortBatch(state.batch, reply.order), stage: { at: 'listing' } }
        : state;
    case 'recognised':
      return stage.at === 'reading' ? begin(state, startDraft(reply, stage.former), stage.former !== null) : state;
    case 'refused':
      if (stage.at !== 'reading') return state;
      return {
        ...settleFile(state, { kind: 'refused', sentence: reply.refusal.sentence }),
        stage: { at: 'refused', refusal: reply.refusal, isReread: stage.former !== null },
      };
    case 'planned':
    case 'unmappable':
      return stage.at === 'mapping' ? showDraft(state, null, takePlan(stage.draft, reply)) : state;
    case 'rows':
      return stage.at === 'mapping' ? { ...state, stage: { ...stage, draft: takeRows(stage.draft, reply) } } : state;
    case 'compared':
    case 'kept':
      return hearCheck(state, reply);
    case 'done':
      if (stage.at !== 'writing') return state;
      return {
        ...settleFile(state, { kind: 'imported', result: reply }),
        stage: { at: 'done', result: reply, warning: null },
      };
    case 'cancelled':
      return cancel(state);
    case 'failed':
      return fail(state, reply.sentence);
  }
}

function hearCheck(state: ImportState, reply: Progress | Told<'compared'> | Told<'kept'>): ImportState {
  const { stage } = state;
  if (stage.at !== 'connections') return state;
  const { check } = stage;
  if (reply.tell === 'kept')
    return check.phase !== 'compared'
      ? state
      : {
          ...settleFile(state, { kind: 'compared', added: reply.added }),
          stage: { ...stage, check: { phase: 'kept', found: check.found, kept: reply } },
        };
  if (check.phase !== 'comparing') return state;
  const next: ConnectionsCheck =
    reply.tell === 'compared'
      ? { phase: 'compared', found: reply.found, isKeeping: false }
      : { phase: 'comparing', progress: inHalves(reply) };
  const heard = { ...state, stage: { ...stage, check: next } };
  return reply.tell === 'compared' ? settleFile(heard, { kind: 'compared', added: 0 }) : heard;
}

/** The connections are read as rows, then compared: each is half of the way. */
function inHalves({ done, total, ...progress }: Progress): Progress {
  return { ...progress, done: progress.step === 'comparing' ? total + done : done, total: 2 * total };
}

/** The user's own connections are first offered to be compared; any other file is mapped at once. */
function begin(state: ImportState, draft: Draft, isReread: boolean): ImportState {
  if (draft.recognition.form === 'linkedin-connections' && !isReread)
    return { ...state, stage: { at: 'connections', draft, check: { phase: 'offered' } } };
  return showDraft(state, null, planDraft(draft));
}

/** What was cancelled of several files is told in the summary, with what was imported before. */
function cancel(state: ImportState): ImportState {
  const { stage, batch } = state;
  if (stage.at === 'choosing' || ENDS.has(stage.at)) return state;
  if (stage.at === 'connections') return { ...state, stage: { ...stage, check: { phase: 'offered' } } };
  if (batch.files.length > 1 && stage.at !== 'sorting')
    return { ...settleFile(state, { kind: 'skipped' }), stage: { at: 'finished', isCancelled: true } };
  return { ...startImport(state.programId), stage: { at: 'choosing', isCancelled: true } };
}

/** What fails after the import is complete takes nothing back; what the user has left is of no matter any more. */
function fail(state: ImportState, sentence: Sentence): ImportState {
  const { stage } = state;
  if (stage.at === 'choosing' || stage.at === 'finished') return state;
  if (stage.at === 'done') return { ...state, stage: { ...stage, warning: sentence } };
  return { ...settleFile(state, { kind: 'failed', sentence }), stage: { at: 'failed', sentence } };
}
