import type {
  Column,
  ColumnUse,
  ImportAnswer,
  ImportedRow,
  ImportReply,
  ImportRequest,
  LayoutChoice,
  Recognition,
} from '../../../actions/import-protocol';
import type { AdvocateStatus } from '../../../domain/status';

type Told<K extends ImportReply['tell']> = Extract<ImportReply, { tell: K }>;

/** Rows that are asked for and shown at a time. */
export const ROWS_A_PAGE = 50;

/** A list behind one of the numbers of the preview: rows of one outcome, vanished contacts, or refused rows. */
export type ViewedList = ImportedRow['outcome'] | 'vanished' | 'refused';

/** The list that the user looks at, from which place on. */
export interface View {
  list: ViewedList;
  offset: number;
  /** The rows there, once the worker has told them; vanished contacts and refused rows come with the plan. */
  rows: ImportedRow[] | null;
}

/** A recognised file, with what the user has settled about it so far. */
export interface Draft {
  recognition: Recognition;
  /** The uses that a column may have, with the words for them. */
  uses: Told<'recognised'>['uses'];
  /** What the user said of the layout; the rest is recognised. */
  layout: LayoutChoice;
  /** The use of each column, by its place. */
  columns: Record<number, ColumnUse>;
  /** What unknown status words mean. */
  statusWords: Record<string, AdvocateStatus>;
  /** What a blank cell means for this import. */
  blanks: 'keep' | 'erase';
  /** By the keys of the questions. */
  answers: Record<string, ImportAnswer>;
  /** The latest preview; null before the first. It is out of date while `isPlanning`. */
  planned: Told<'planned'> | Told<'unmappable'> | null;
  isPlanning: boolean;
  /** Something was changed while a preview was on its way: that one will be out of date. */
  isStale: boolean;
  /** Unknown status words. Those that the user has already explained keep their line. */
  words: Told<'planned'>['unknownStatusWords'];
  view: View | null;
}

/** What the user does with a draft. */
export type DraftStep =
  | { step: 'mapped'; column: number; use: ColumnUse }
  | { step: 'explained'; word: string; status: AdvocateStatus | null }
  | { step: 'blanked'; blanks: Draft['blanks'] }
  | { step: 'answered'; keys: readonly string[]; answer: ImportAnswer }
  | { step: 'viewed'; list: ViewedList | null; offset: number };

/** A draft, and what is to be asked of the worker now, if anything. */
export type DraftWithAsk = [draft: Draft, asked: ImportRequest | null];

/** The draft of a file just recognised. Where it is a `former` file read anew, what was settled about the same columns stays. */
export function startDraft({ recognition, uses }: Told<'recognised'>, former: Draft | null): Draft {
  const isSame =
    former?.recognition.fingerprint === recognition.fingerprint &&
    former.recognition.recordKind === recognition.recordKind;
  const useOf = ({ index, use }: Column) => (isSame ? (former.columns[index] ?? use) : use);
  return {
    recognition,
    uses,
    layout: former?.layout ?? {},
    columns: Object.fromEntries(recognition.columns.map((column) => [column.index, useOf(column)])),
    statusWords: isSame ? former.statusWords : {},
    blanks: former?.blanks ?? 'keep',
    answers: {},
    planned: null,
    isPlanning: false,
    isStale: false,
    words: isSame ? former.words.filter(({ word }) => word in former.statusWords) : [],
    view: null,
  };
}

/**
 * What the user now says of the layout. A sheet, encoding or delimiter changes the table, so that what was said of its header, rows and
 * dates no longer holds; a header line changes the columns with their dates.
 */
export function changeLayout(layout: LayoutChoice, change: LayoutChoice): LayoutChoice {
  const { encoding, delimiter, sheet, recordKind, headerLine, dateOrders } = { ...layout, ...change };
  const isNewTable = 'encoding' in change || 'delimiter' in change || 'sheet' in change;
  const isNewHeader = isNewTable || 'headerLine' in change;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(recordKind === undefined || isNewTable ? {} : { recordKind }),
    ...(headerLine === undefined || isNewTable ? {} : { headerLine }),
    ...(dateOrders === undefined || isNewHeader ? {} : { dateOrders }),
  };
}

/** Asks for the preview of the draft as it stands; while another is on its way, only once that one is there. */
export function planDraft(draft: Draft): DraftWithAsk {
  if (draft.isPlanning) return [{ ...draft, isStale: true }, null];
  const columns = Object.entries(draft.columns).map(([index, use]) => ({ index: Number(index), use }));
  return [
    { ...draft, isPlanning: true, isStale: false },
    { ask: 'plan', columns, statusWords: draft.statusWords, blanks: draft.blanks },
  ];
}

/** The draft after what the user did. */
export function changeDraft(draft: Draft, step: DraftStep): DraftWithAsk {
  switch (step.step) {
    case 'mapped':
      return planDraft({ ...draft, columns: { ...draft.columns, [step.column]: step.use }, answers: {} });
    case 'explained':
      return planDraft({ ...draft, statusWords: setWord(draft.statusWords, step.word, step.status) });
    case 'blanked':
      return planDraft({ ...draft, blanks: step.blanks });
    case 'answered':
      return [{ ...draft, answers: { ...draft.answers, ...answerAll(step.keys, step.answer) } }, null];
    case 'viewed':
      return askRows({ ...draft, view: step.list === null ? null : { ...step, list: step.list, rows: null } });
  }
}

/** The draft with the preview that was asked for; asks for another where something was changed meanwhile. */
export function takePlan(draft: Draft, reply: Told<'planned'> | Told<'unmappable'>): DraftWithAsk {
  const view = draft.view === null ? null : { ...draft.view, offset: 0, rows: null };
  const taken = { ...withWords(draft, reply), planned: reply, isPlanning: false, view };
  return draft.isStale ? planDraft(taken) : askRows(taken);
}

/** The draft with rows of the preview, where they are those the user waits for. */
export function takeRows(draft: Draft, { outcome, offset, rows }: Told<'rows'>): Draft {
  const { view, isPlanning } = draft;
  const isAwaited = !isPlanning && view?.list === outcome && view.offset === offset;
  return isAwaited ? { ...draft, view: { ...view, rows } } : draft;
}

/** How many entries each list of a plan has. */
export function countLists({ plan }: Told<'planned'>): Record<ViewedList, number> {
  return { ...plan.outcomes, vanished: plan.vanished.length, refused: plan.refused.length };
}

/** How many rows an import would take, as far as is known: a row with questions once each of them has an answer that takes it. */
export function countTaken({ planned, answers }: Pick<Draft, 'planned' | 'answers'>): number {
  if (planned?.tell !== 'planned') return 0;
  const { added, updated, unchanged, questions } = planned.plan;
  const asked = new Set(questions.map(({ line }) => line));
  const left = new Set(questions.filter(({ key }) => (answers[key] ?? 'skip') === 'skip').map(({ line }) => line));
  return added + updated + unchanged + asked.size - left.size;
}

function askRows(draft: Draft): DraftWithAsk {
  const { view, planned, isPlanning } = draft;
  if (view === null || isPlanning || planned?.tell !== 'planned') return [draft, null];
  if (countLists(planned)[view.list] === 0) return [{ ...draft, view: null }, null];
  if (view.list === 'vanished' || view.list === 'refused') return [draft, null];
  return [draft, { ask: 'rows', outcome: view.list, offset: view.offset, limit: ROWS_A_PAGE }];
}

function answerAll(keys: readonly string[], answer: ImportAnswer): Record<string, ImportAnswer> {
  return Object.fromEntries(keys.map((key) => [key, answer]));
}

function setWord(words: Draft['statusWords'], word: string, status: AdvocateStatus | null): Draft['statusWords'] {
  const others = Object.fromEntries(Object.entries(words).filter(([one]) => one !== word));
  return status === null ? others : { ...others, [word]: status };
}

/** A word that was explained is unknown no more, but its line stays, so that the answer can be changed. */
function withWords(draft: Draft, reply: Told<'planned'> | Told<'unmappable'>): Draft {
  if (reply.tell === 'unmappable') return draft;
  const explained = draft.words.filter(({ word }) => word in draft.statusWords);
  const unknown = reply.unknownStatusWords.filter(({ word }) => !explained.some((one) => one.word === word));
  return { ...draft, words: [...explained, ...unknown] };
}
