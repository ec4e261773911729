import type { ColumnUse, ImportAnswer, ImportReply, Recognition, Refusal } from '../../../actions/import-protocol';
import type { AdvocateStatus } from '../../../domain/status';

type Told<K extends ImportReply['tell']> = Extract<ImportReply, { tell: K }>;

/** How far a request has come. */
export type Progress = Told<'progress'>;

/** A recognised file, with what the user has settled about it so far. */
export interface Draft {
  recognition: Recognition;
  /** The uses that a column may have, with the words for them. */
  uses: Told<'recognised'>['uses'];
  /** The use of each column, by its place. */
  columns: Record<number, ColumnUse>;
  /** What unknown status words mean. */
  statusWords: Record<string, AdvocateStatus>;
  answers: Record<number, ImportAnswer>;
  /** The latest preview; null before the first. It is out of date while `isPlanning`. */
  planned: Told<'planned'> | Told<'unmappable'> | null;
  isPlanning: boolean;
  /** Unknown status words that the user has already explained keep their line. */
  words: Told<'planned'>['unknownStatusWords'];
}

/** Where the import screen stands. */
export type ImportState =
  | { at: 'choosing'; note: string | null }
  | { at: 'reading'; fileName: string; progress: Progress | null }
  | { at: 'refused'; fileName: string; refusal: Refusal }
  | { at: 'mapping'; draft: Draft; progress: Progress | null }
  | { at: 'writing'; draft: Draft; progress: Progress | null }
  | { at: 'done'; result: Told<'done'> }
  | { at: 'failed'; sentence: string };

/** What the user does, or what the worker tells. */
export type ImportStep =
  | { step: 'chose'; fileName: string }
  | { step: 'told'; reply: ImportReply; words: { cancelled: string } }
  | { step: 'mapped'; column: number; use: ColumnUse }
  | { step: 'explained'; word: string; status: AdvocateStatus | null }
  | { step: 'answered'; line: number; answer: ImportAnswer | null }
  | { step: 'planning' }
  | { step: 'started' }
  | { step: 'restarted' }
  | { step: 'visited' };

/** Where nothing is under way any more: going to the screen anew begins anew. */
const ENDS: ReadonlySet<ImportState['at']> = new Set(['refused', 'done', 'failed']);

/** Where the screen stands after a step. A step that does not fit (a late reply) changes nothing. */
export function advance(state: ImportState, step: ImportStep): ImportState {
  switch (step.step) {
    case 'chose':
      return { at: 'reading', fileName: step.fileName, progress: null };
    case 'restarted':
      return { at: 'choosing', note: null };
    case 'visited':
      return ENDS.has(state.at) ? { at: 'choosing', note: null } : state;
    case 'started':
      return state.at === 'mapping' ? { at: 'writing', draft: state.draft, progress: null } : state;
    case 'told':
      return hear(state, step.reply, step.words.cancelled);
    default:
      return state.at === 'mapping' ? { ...state, draft: change(state.draft, step) } : state;
  }
}

function change(
  draft: Draft,
  step: Extract<ImportStep, { step: 'mapped' | 'explained' | 'answered' | 'planning' }>,
): Draft {
  switch (step.step) {
    case 'planning':
      return { ...draft, isPlanning: true };
    case 'mapped':
      return { ...draft, columns: { ...draft.columns, [step.column]: step.use }, answers: {} };
    case 'explained':
      return { ...draft, statusWords: set(draft.statusWords, step.word, step.status) };
    case 'answered':
      return { ...draft, answers: set(draft.answers, step.line, step.answer) };
  }
}

/** The record with `key` set, or without it when the value is null. */
function set<T>(record: Record<string, T>, key: string | number, value: T | null): Record<string, T> {
  const others = Object.fromEntries(Object.entries(record).filter(([one]) => one !== String(key)));
  return value === null ? others : { ...others, [key]: value };
}

function hear(state: ImportState, reply: ImportReply, cancelled: string): ImportState {
  switch (reply.tell) {
    case 'progress':
      return 'progress' in state ? { ...state, progress: reply } : state;
    case 'recognised':
      return state.at === 'reading' ? { at: 'mapping', draft: startDraft(reply), progress: null } : state;
    case 'refused':
      return state.at === 'reading' ? { at: 'refused', fileName: state.fileName, refusal: reply.refusal } : state;
    case 'planned':
    case 'unmappable':
      if (state.at !== 'mapping') return state;
      return {
        ...state,
        progress: null,
        draft: { ...withWords(state.draft, reply), planned: reply, isPlanning: false },
      };
    case 'done':
      return { at: 'done', result: reply };
    case 'cancelled':
      return state.at === 'choosing' ? state : { at: 'choosing', note: cancelled };
    case 'failed':
      return { at: 'failed', sentence: reply.sentence };
  }
}

function startDraft({ recognition, uses }: Told<'recognised'>): Draft {
  return {
    recognition,
    uses,
    columns: Object.fromEntries(recognition.columns.map(({ index, use }) => [index, use])),
    statusWords: {},
    answers: {},
    planned: null,
    isPlanning: false,
    words: [],
  };
}

/** A word that was explained is unknown no more, but its line stays, so that the answer can be changed. */
function withWords(draft: Draft, reply: Told<'planned'> | Told<'unmappable'>): Draft {
  if (reply.tell === 'unmappable') return draft;
  const explained = draft.words.filter(({ word }) => word in draft.statusWords);
  const unknown = reply.unknownStatusWords.filter(({ word }) => !explained.some((one) => one.word === word));
  return { ...draft, words: [...explained, ...unknown] };
}
