import { useCallback, useState } from 'preact/hooks';
import { sayError } from '../format/say-error';

/** A write that the user started: whether it runs, why it failed, and what to say when it is done. */
export interface Task {
  isBusy: boolean;
  /** Words for the user; null while all is well. */
  error: string | null;
  /** What the last one did; empty until then. */
  said: string;
  /** Runs `work`, then says `said`. Does nothing while another runs. */
  run: (work: () => Promise<unknown>, said?: string) => void;
}

/** Holds one write at a time and how it went. */
export function useTask(): Task {
  const [state, setState] = useState<Omit<Task, 'run'>>({ isBusy: false, error: null, said: '' });
  const { isBusy } = state;
  const run = useCallback<Task['run']>(
    (work, said = '') => {
      if (isBusy) return;
      setState({ isBusy: true, error: null, said: '' });
      work().then(
        () => setState({ isBusy: false, error: null, said }),
        (error: unknown) => setState({ isBusy: false, error: sayError(error), said: '' }),
      );
    },
    [isBusy],
  );
  return { ...state, run };
}
