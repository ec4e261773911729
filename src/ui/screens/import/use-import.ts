import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ImportReply } from '../../../actions/import-protocol';
import type { Id } from '../../../domain/ids';
import { t } from '../../locales/page-words';
import { startImport, type ImportState, type ImportStep } from './import-stage';
import { advance } from './import-state';

/** Tells the import screen what the user does. */
export type Act = (step: ImportStep) => void;

/** Talks with the import worker, which lives as long as the screen. `visit` changes when the user goes to the screen anew. */
export function useImport(programId: Id, createWorker: () => Worker, visit: number): [state: ImportState, act: Act] {
  const [state, act] = useReducer(advance, programId, startImport);
  const [lastVisit, setLastVisit] = useState(visit);
  const workerRef = useRef<Worker | null>(null);

  // While rendering, so that what has ended is never shown again, not even for a moment.
  if (visit !== lastVisit) {
    setLastVisit(visit);
    act({ step: 'visited' });
  }

  // Before the screen is seen, so that it hears what is chosen at once.
  useLayoutEffect(() => {
    const start = () => {
      const worker = createWorker();
      worker.onmessage = ({ data }: MessageEvent<ImportReply>) => act({ step: 'told', reply: data });
      // A worker that broke may be unable to go on, e.g. for want of memory; the next file gets a new one.
      worker.onerror = () => {
        worker.terminate();
        start();
        act({ step: 'told', reply: { tell: 'failed', sentence: t('import.failed.worker') } });
      };
      workerRef.current = worker;
    };
    start();
    return () => workerRef.current?.terminate();
  }, [createWorker]);

  const { asked } = state;
  useLayoutEffect(() => {
    if (asked !== null) workerRef.current?.postMessage(asked);
  }, [asked]);

  // Leaving now ends the import before anything is written: the browser asks first.
  const isWriting = state.stage.at === 'writing';
  useLayoutEffect(() => {
    if (!isWriting) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isWriting]);

  return [state, act];
}
