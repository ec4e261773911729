import { useCallback } from 'preact/hooks';
import { useLive } from './use-live';

/**
 * The answer to a question of plain values, kept fresh: what is asked counts, and not whether it was put together anew. `ask` is the same
 * function (useCallback) as long as it would answer the same. Null until the first answer, and where nothing is asked.
 */
export function useLiveAnswer<Q, A>(
  question: Q | null,
  ask: (question: Q) => Promise<A>,
): { value: A | null; isCurrent: boolean; error: string | null } {
  const asked = JSON.stringify(question);
  const {
    value = null,
    isCurrent,
    error,
  } = useLive(
    useCallback(async () => {
      const wanted = JSON.parse(asked) as Q | null;
      return wanted && ask(wanted);
    }, [ask, asked]),
  );
  return { value, isCurrent, error };
}
