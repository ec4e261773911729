/** How far one step of a piece of work is. */
interface Progress<Step extends string> {
  tell: 'progress';
  step: Step;
  done: number;
  total: number;
  rate: number;
}

const MIN_GAP = 100;

/**
 * Makes a reporter of one step's progress: it tells at most ten times a second, with the rate since the step began, and always
 * tells the end.
 *
 * @param clock milliseconds that only grow
 */
export function reportProgress<Step extends string>(
  step: Step,
  clock: () => number,
  send: (progress: Progress<Step>) => void,
): (done: number, total: number) => void {
  const start = clock();
  let last = -Infinity;
  let isComplete = false;
  return (done, total) => {
    const now = clock();
    if (isComplete || (now - last < MIN_GAP && done < total)) return;
    last = now;
    isComplete = done >= total;
    const seconds = (now - start) / 1000;
    send({ tell: 'progress', step, done, total, rate: seconds > 0 ? Math.round(done / seconds) : 0 });
  };
}
