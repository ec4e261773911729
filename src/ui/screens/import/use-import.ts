import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ColumnUse, ImportAnswer, LayoutChoice } from '../../../actions/import-protocol';
import type { ImportReply, ImportRequest } from '../../../actions/import-protocol';
import type { Id } from '../../../domain/ids';
import type { AdvocateStatus } from '../../../domain/status';
import { t } from '../../locales/page-words';
import { advance, type ImportState } from './import-state';

/** The import screen's state and what the user can do in it. */
export interface ImportControl {
  state: ImportState;
  choose(file: File): void;
  relayout(layout: LayoutChoice): void;
  map(column: number, use: ColumnUse): void;
  explain(word: string, status: AdvocateStatus | null): void;
  answer(line: number, answer: ImportAnswer | null): void;
  start(): void;
  cancel(): void;
  restart(): void;
}

/** Talks with the import worker, which lives as long as the screen. `visit` changes when the user goes to the screen anew. */
export function useImport(programId: Id, createWorker: () => Worker, visit: number): ImportControl {
  const [state, dispatch] = useReducer(advance, { at: 'choosing', note: null });
  const [lastVisit, setLastVisit] = useState(visit);
  const workerRef = useRef<Worker | null>(null);

  // While rendering, so that what has ended is never shown again, not even for a moment.
  if (visit !== lastVisit) {
    setLastVisit(visit);
    dispatch({ step: 'visited' });
  }

  // Before the screen is seen, so that it hears what is chosen at once.
  useLayoutEffect(() => {
    const worker = createWorker();
    workerRef.current = worker;
    const words = { cancelled: t('import.cancelled') };
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => dispatch({ step: 'told', reply: data, words });
    worker.onerror = () =>
      dispatch({ step: 'told', reply: { tell: 'failed', sentence: t('import.failed.worker') }, words });
    return () => worker.terminate();
  }, [createWorker]);

  const ask = useCallback((request: ImportRequest) => workerRef.current?.postMessage(request), []);

  // A preview is asked for only once the former one is there, so that what is imported is always what is shown;
  // and before what was changed is seen, so that nothing can be started in between.
  const draft = state.at === 'mapping' ? state.draft : null;
  const isStale = draft !== null && !draft.isPlanning;
  const columns = draft?.columns;
  const statusWords = draft?.statusWords;
  const plannedForRef = useRef<{ columns: unknown; statusWords: unknown }>({ columns: null, statusWords: null });
  useLayoutEffect(() => {
    if (!isStale || columns === undefined || statusWords === undefined) return;
    if (plannedForRef.current.columns === columns && plannedForRef.current.statusWords === statusWords) return;
    plannedForRef.current = { columns, statusWords };
    dispatch({ step: 'planning' });
    const choices = Object.entries(columns).map(([index, use]) => ({ index: Number(index), use }));
    ask({ ask: 'plan', columns: choices, statusWords });
  }, [ask, isStale, columns, statusWords]);

  return {
    state,
    choose: (file) => {
      dispatch({ step: 'chose', fileName: file.name });
      ask({ ask: 'inspect', file, programId });
    },
    relayout: (layout) => {
      if (draft === null) return;
      dispatch({ step: 'chose', fileName: draft.recognition.fileName });
      ask({ ask: 'relayout', layout });
    },
    map: (column, use) => dispatch({ step: 'mapped', column, use }),
    explain: (word, status) => dispatch({ step: 'explained', word, status }),
    answer: (line, answer) => dispatch({ step: 'answered', line, answer }),
    start: () => {
      if (draft === null) return;
      dispatch({ step: 'started' });
      ask({ ask: 'run', answers: draft.answers });
    },
    cancel: () => ask({ ask: 'cancel' }),
    restart: () => dispatch({ step: 'restarted' }),
  };
}
