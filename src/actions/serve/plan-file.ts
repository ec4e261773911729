import { checkColumns } from '../../exchange/check-columns';
import type { ImportedContact } from '../../exchange/imported-contact';
import { mapInSteps } from '../../exchange/map-rows';
import type { Column } from '../../exchange/recognition';
import { statusWordKey } from '../../exchange/values/read-status';
import { ActionError } from '../action-error';
import type { ImportInput } from '../import-plan';
import type { UnknownStatusWord } from '../import-protocol';
import { planImport } from '../plan-import';
import { reportProgress } from '../report-progress';
import type { Asked, ImportSession, ImportSurroundings } from './import-session';
import { walkSteps } from './walk-steps';

/** Maps the file's rows by the columns chosen and tells what an import would do. */
export async function planFile(
  surroundings: ImportSurroundings,
  session: ImportSession,
  { columns: choices, statusWords = {} }: Asked<'plan'>,
  signal: AbortSignal,
): Promise<ImportSession> {
  const { world, send, clock } = surroundings;
  const { programId, bytes, fileHash, recognition } = session;
  const columns = applyChoices(recognition.columns, choices);
  const problems = checkColumns(columns);
  if (problems.length > 0) {
    send({ tell: 'unmappable', problems });
    return session;
  }
  const program = await world.store.programs.get(programId);
  if (program === undefined) throw new ActionError('The program is not there any more. Choose another one.');
  const explained = Object.fromEntries(
    Object.entries(statusWords).map(([word, status]) => [statusWordKey(word), status]),
  );
  const report = reportProgress('mapping', clock, send);
  const steps = mapInSteps(bytes, recognition, columns, { statusWords: { ...program.statusWords, ...explained } });
  const mapped = await walkSteps(steps, surroundings, signal, (rows) =>
    report(rows, Math.max(rows, recognition.rowCount)),
  );
  const input: ImportInput = {
    programId,
    fileName: recognition.fileName,
    fileHash,
    rows: mapped.contacts,
    refused: mapped.refused,
    learnt: { ...mapped.learnt, statusWords: explained },
    system: mapped.system,
  };
  const planned = await planImport(world, input);
  signal.throwIfAborted();
  const unknownStatusWords = countUnknownStatuses(mapped.contacts);
  send({ tell: 'planned', plan: planned, counts: mapped.counts, notes: mapped.notes, unknownStatusWords });
  return { ...session, planned: { input, columns } };
}

function applyChoices(columns: readonly Column[], choices: Asked<'plan'>['columns']): Column[] {
  const uses = new Map(choices.map(({ index, use }) => [index, use]));
  return columns.map((column) => ({ ...column, use: uses.get(column.index) ?? column.use }));
}

function countUnknownStatuses(contacts: readonly ImportedContact[]): UnknownStatusWord[] {
  const rows = new Map<string, number>();
  for (const { unknownStatus } of contacts)
    if (unknownStatus !== undefined) rows.set(unknownStatus, (rows.get(unknownStatus) ?? 0) + 1);
  return [...rows].map(([word, count]) => ({ word, rows: count }));
}
