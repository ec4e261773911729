import type { LayoutChoice } from '../../../actions/import-protocol';
import { changeDraft, changeLayout, planDraft } from './draft';
import { changeFile, nextPlace, startBatch } from './file-batch';
import { hearReply } from './hear-reply';
import { startImport, type ImportState, type ImportStep } from './import-stage';
import { ENDS, openFile, settleFile, showDraft } from './stage-moves';

/** Where the screen stands after a step. A step that does not fit (a late reply) changes nothing. */
export function advance(state: ImportState, step: ImportStep): ImportState {
  const { batch, stage } = state;
  switch (step.step) {
    case 'chose':
      return choose(state, step.files);
    case 'leftOut':
      return { ...state, batch: changeFile(batch, step.place, { isLeftOut: step.isLeftOut }) };
    case 'opened':
      return openFile(state, step.place ?? nextPlace(batch));
    case 'skipped': {
      const skipped = settleFile(state, { kind: 'skipped' });
      return openFile(skipped, nextPlace(skipped.batch));
    }
    case 'relaid':
      return relayout(state, step.layout);
    case 'started':
      return stage.at === 'mapping' && !stage.draft.isPlanning
        ? {
            ...state,
            stage: { ...stage, at: 'writing', progress: null },
            asked: { ask: 'run', answers: stage.draft.answers },
          }
        : state;
    case 'stopped':
      return { ...state, asked: { ask: 'cancel' } };
    case 'finished':
      return { ...state, stage: { at: 'finished', isCancelled: false } };
    case 'restarted':
      return startImport(state.programId);
    case 'visited':
      return ENDS.has(stage.at) && (stage.at === 'finished' || nextPlace(batch) === null)
        ? startImport(state.programId)
        : state;
    case 'turned':
    case 'compared':
    case 'kept':
      return turn(state, step);
    case 'told':
      return hearReply(state, step.reply);
    default:
      return stage.at === 'mapping' ? showDraft(state, stage.progress, changeDraft(stage.draft, step)) : state;
  }
}

function choose(state: ImportState, files: readonly File[]): ImportState {
  const chosen = { ...state, batch: startBatch(files) };
  if (files.length < 2) return files.length === 0 ? state : openFile(chosen, 0);
  return { ...chosen, stage: { at: 'sorting', progress: null }, asked: { ask: 'sort', files: [...files] } };
}

function relayout(state: ImportState, change: LayoutChoice): ImportState {
  if (state.stage.at !== 'mapping') return state;
  const { draft } = state.stage;
  const layout = changeLayout(draft.layout, change);
  return {
    ...state,
    stage: { at: 'reading', former: { ...draft, layout }, progress: null },
    asked: { ask: 'relayout', layout },
  };
}

/** Between importing the user's own connections and comparing them with the records. */
function turn(state: ImportState, step: Extract<ImportStep, { step: 'turned' | 'compared' | 'kept' }>): ImportState {
  const { stage } = state;
  if (stage.at === 'mapping' && step.step === 'turned' && step.to === 'connections')
    return { ...state, stage: { at: 'connections', draft: stage.draft, check: { phase: 'offered' } } };
  if (stage.at !== 'connections') return state;
  const { draft, check } = stage;
  if (step.step === 'turned') return showDraft(state, null, planDraft({ ...draft, isPlanning: false }));
  if (step.step === 'compared')
    return {
      ...state,
      stage: { ...stage, check: { phase: 'comparing', progress: null } },
      asked: { ask: 'compare-connections' },
    };
  if (check.phase !== 'compared') return state;
  return { ...state, stage: { ...stage, check: { ...check, isKeeping: true } }, asked: { ask: 'keep-reviews' } };
}
