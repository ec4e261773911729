import type { ImportSurroundings } from './import-session';

/** Walks through steps, with a breath after each, until they end or the signal says stop. */
export async function walkSteps<Step, T>(
  steps: Generator<Step, T>,
  { breathe }: ImportSurroundings,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => undefined,
): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onStep(step.value);
    await breathe();
    signal.throwIfAborted();
  }
}
