import { say } from '../../domain/said';
import { checkColumns } from '../../exchange/check-columns';
import { mapInSteps } from '../../exchange/map-rows';
import type { MappedRows } from '../../exchange/mapped-rows';
import type { Column } from '../../exchange/recognition';
import { statusWordKey } from '../../exchange/values/read-status';
import type { ImportInput, ImportPlan } from '../import-plan';
import type { PlannedImport, UnknownStatusWord } from '../import-protocol';
import { ActionError } from '../action-error';
import { planImport } from '../plan-import';
import { reportProgress } from '../report-progress';
import { countOutcomes, groupByOutcome } from './group-by-outcome';
import type { Asked, ImportSession, ImportSurroundings, OutcomeRows } from './import-session';
import { walkSteps } from './walk-steps';

/** Maps the file's rows by the columns chosen and tells what an import would do. */
export async function planFile(
  surroundings: ImportSurroundings,
  session: ImportSession,
  { columns: choices, statusWords = {}, blanks = 'keep' }: Asked<'plan'>,
  signal: AbortSignal,
): Promise<ImportSession> {
  const { world, send } = surroundings;
  const { programId, fileHash, recognition } = session;
  const columns = applyChoices(recognition.columns, choices);
  const problems = checkColumns(columns, recognition.recordKind);
  if (problems.length > 0) {
    send({ tell: 'unmappable', problems });
    return session;
  }
  const explained = Object.fromEntries(
    Object.entries(statusWords).map(([word, status]) => [statusWordKey(word), status]),
  );
  const mapped = await mapFile(surroundings, session, columns, explained, signal);
  const { counts, notes, learnt, ...rows } = mapped;
  const input: ImportInput = {
    ...rows,
    programId,
    fileName: recognition.fileName,
    fileHash,
    isOwnList: recognition.form === 'muster',
    headers: columns.filter(({ use }) => use !== 'ignored').map(({ header }) => header),
    learnt: { ...learnt, statusWords: explained },
    blanks,
  };
  const draft = await planImport(world, input);
  signal.throwIfAborted();
  const outcomes = groupByOutcome(draft.plan.rows);
  const unknownStatusWords = countUnknownStatuses(mapped);
  const plan = withoutRows(draft.plan, outcomes);
  send({ tell: 'planned', plan, counts, notes: [...notes, ...draft.plan.notes], unknownStatusWords });
  return { ...session, planned: { input, columns, draft, outcomes } };
}

/** Reads the session's file as rows of its kind. */
export async function mapFile(
  surroundings: ImportSurroundings,
  { programId, file, recognition }: ImportSession,
  columns: readonly Column[],
  explained: NonNullable<Asked<'plan'>['statusWords']>,
  signal: AbortSignal,
): Promise<MappedRows> {
  const { world, send, clock } = surroundings;
  const program = await world.store.programs.get(programId);
  if (program === undefined) throw new ActionError(say('refused.noProgram'));
  const report = reportProgress('mapping', clock, send);
  const words = { ...program, statusWords: { ...program.statusWords, ...explained } };
  return walkSteps(mapInSteps(file, recognition, columns, words), surroundings, signal, (rows) =>
    report(rows, Math.max(rows, recognition.rowCount)),
  );
}

function applyChoices(columns: readonly Column[], choices: Asked<'plan'>['columns']): Column[] {
  const uses = new Map(choices.map(({ index, use }) => [index, use]));
  return columns.map((column) => ({ ...column, use: uses.get(column.index) ?? column.use }));
}

/** The plan without its rows; its notes are told among those of the file. */
function withoutRows(plan: ImportPlan, outcomes: OutcomeRows): PlannedImport {
  const told: PlannedImport & Partial<ImportPlan> = { ...plan, outcomes: countOutcomes(outcomes) };
  delete told.rows;
  delete told.notes;
  return told;
}

function countUnknownStatuses({ kind, rows }: MappedRows): UnknownStatusWord[] {
  const counts = new Map<string, number>();
  if (kind === 'contacts' || kind === 'accounts')
    for (const { unknownStatus } of rows)
      if (unknownStatus !== undefined) counts.set(unknownStatus, (counts.get(unknownStatus) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, rows: count }));
}
