import type { Program } from '../../domain/program';
import type { ImportInput } from '../import-plan';

/** The program with what a file teaches about its system of record. */
export function learnWords(program: Program, learnt: ImportInput['learnt']): Program {
  if (learnt === undefined) return program;
  const { fieldNames = {}, statusWords = {}, statusLabels = {} } = learnt;
  const labels = { ...program.statusLabels, ...statusLabels };
  return {
    ...program,
    fieldNames: { ...program.fieldNames, ...fieldNames },
    statusWords: { ...program.statusWords, ...statusWords },
    ...(Object.keys(labels).length > 0 ? { statusLabels: labels } : {}),
  };
}
