import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ExportReply, ExportRequest } from '../../../actions/export-protocol';
import { t } from '../../locales/page-words';
import { advance, FIRST_STATE, type ExportState } from './export-state';

/** What the worker has written, for the page to save. */
export type WrittenExport = Extract<ExportReply, { tell: 'prepared' | 'list' }>;

/** An export's state and what the user can do in it. */
export interface ExportControl {
  state: ExportState;
  /** Whether the preview that shows is that of the present choice. */
  isSettled: boolean;
  write: (request: ExportRequest) => void;
  cancel: () => void;
  /** Asks for the preview again, after it was stopped or failed. */
  retry: () => void;
}

/**
 * Talks with an export worker, which lives as long as the screen. A preview is asked for whenever `preview` is another request, and
 * only once the former answer is there, so that what is written is always what is shown. Pass the same request (useMemo) as long as
 * the choice is the same; null asks for nothing.
 */
export function useExport(
  createWorker: () => Worker,
  preview: ExportRequest | null,
  onWritten: (written: WrittenExport) => void,
): ExportControl {
  const [state, dispatch] = useReducer(advance, FIRST_STATE);
  const [previewed, setPreviewed] = useState<ExportRequest | null>(null);
  const workerRef = useRef<Worker | null>(null);
  const onWrittenRef = useRef(onWritten);
  useEffect(() => {
    onWrittenRef.current = onWritten;
  }, [onWritten]);

  // Made when it is first asked for something, because most visits of a screen export nothing.
  const ask = useCallback(
    (request: ExportRequest) => {
      workerRef.current ??= listen(createWorker(), (reply) => {
        dispatch({ step: 'told', reply, words: { cancelled: t('export.cancelled') } });
        if (reply.tell === 'prepared' || reply.tell === 'list') onWrittenRef.current(reply);
      });
      workerRef.current.postMessage(request);
    },
    [createWorker],
  );
  useEffect(
    () => () => {
      workerRef.current?.terminate();
      workerRef.current = null;
    },
    [],
  );

  const isSettled = previewed === preview;
  const { doing } = state;
  useLayoutEffect(() => {
    if (isSettled || doing !== null) return;
    setPreviewed(preview);
    if (preview === null) return;
    dispatch({ step: 'asked', doing: 'preview' });
    ask(preview);
  }, [ask, doing, isSettled, preview]);

  return {
    state,
    isSettled,
    write: (request) => {
      dispatch({ step: 'asked', doing: 'write' });
      ask(request);
    },
    cancel: () => ask({ ask: 'cancel' }),
    retry: () => setPreviewed(null),
  };
}

function listen(worker: Worker, onReply: (reply: ExportReply) => void): Worker {
  worker.onmessage = ({ data }: MessageEvent<ExportReply>) => onReply(data);
  worker.onerror = () => onReply({ tell: 'failed', sentence: t('export.failed.worker') });
  return worker;
}
