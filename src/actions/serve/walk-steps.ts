import type { ImportSurroundings } from './import-session';

/** Walks through steps, with a breath after each, until they end or the signal says stop. */
export async function walkSteps<T>(
  steps: Generator<number, T>,
  { breathe }: ImportSurroundings,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onStep(step.value);
    await breathe();
    signal.throwIfAborted();
  }
}
