import type { ExportTarget } from '../../domain/export-target';
import type { RecordSystem } from '../../domain/external-id';
import type { Program } from '../../domain/program';
import type { ImportInput } from '../import-plan';

/** The form in which corrections go back to where a file came from. */
const EXPORT_TO: Record<RecordSystem, ExportTarget> = {
  salesforce: 'salesforce-loader',
  'reference-edge': 'reference-edge',
  'ro-innovation': 'ro-innovation',
  hubspot: 'hubspot',
  smartsheet: 'smartsheet',
  spreadsheet: 'excel',
  linkedin: 'excel',
};

/** The program with what a file teaches about its system of record. The first one settles how corrections go out by default. */
export function learnWords(program: Program, { system, learnt = {} }: Pick<ImportInput, 'system' | 'learnt'>): Program {
  const { columns = {}, statusLabels = {}, statusWords = {} } = learnt;
  const known = program.systems[system] ?? { columns: {}, statusLabels: {} };
  const words = {
    columns: { ...known.columns, ...columns },
    statusLabels: { ...known.statusLabels, ...statusLabels },
  };
  const isLearnt = [words.columns, words.statusLabels].some((spellings) => Object.keys(spellings).length > 0);
  return {
    ...program,
    exportTo: program.exportTo ?? EXPORT_TO[system],
    systems: isLearnt ? { ...program.systems, [system]: words } : program.systems,
    statusWords: { ...program.statusWords, ...statusWords },
  };
}
