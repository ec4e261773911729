import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Program } from '../../../domain/program';
import { ErrorNote } from '../../components/error-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ExportPanel } from '../export/export-panel';
import type { Choice } from './choose-waiting';
import { QueueOverview } from './queue-overview';
import { saveBatch } from './save-batch';
import { useQueue } from './use-queue';

const ALL: Choice = { target: null, ticked: new Set() };

/**
 * The queue: corrections that wait, the files they went out in, and what the next import showed; or an export on its way.
 * `visit` changes each time the user asks for the screen.
 */
export function QueueScreen({
  program,
  createExportWorker,
  visit,
}: {
  program: Program;
  createExportWorker: () => Worker;
  visit: number;
}) {
  const world = useWorld();
  const task = useTask();
  const { value, error, readMore } = useQueue(program.id);
  const [choice, setChoice] = useState(ALL);
  const [exporting, setExporting] = useState<Correction[] | null>(null);
  const [lastVisit, setLastVisit] = useState(visit);
  const comesFromRef = useRef<'closed' | 'saved' | null>(null);
  const exportRef = useRef<HTMLButtonElement>(null);
  const noticeRef = useRef<HTMLDivElement>(null);

  if (visit !== lastVisit) {
    setLastVisit(visit);
    setExporting(null);
  }

  // Back from the export, the keyboard is where the user left, or at what came of it.
  useLayoutEffect(() => {
    if (exporting !== null) return;
    const place = comesFromRef.current === 'saved' ? noticeRef.current : exportRef.current;
    if (comesFromRef.current !== null) place?.focus();
    comesFromRef.current = null;
  }, [exporting]);

  if (value === undefined)
    return error === null ? <p className="soft">{t('page.loading')}</p> : <ErrorNote text={error} />;

  const leave = (because: 'closed' | 'saved') => {
    comesFromRef.current = because;
    setExporting(null);
  };
  if (exporting !== null)
    return (
      <ExportPanel
        program={program}
        corrections={exporting}
        createWorker={createExportWorker}
        onPrepared={(batch) => {
          leave('saved');
          setChoice(ALL);
          task.run(() => saveBatch(world, batch), t('export.saved'));
        }}
        onClose={() => leave('closed')}
      />
    );
  return (
    <QueueOverview
      program={program}
      content={value}
      onMoreSettled={readMore}
      error={error}
      task={task}
      createExportWorker={createExportWorker}
      choice={choice}
      exportRef={exportRef}
      noticeRef={noticeRef}
      onChoose={setChoice}
      onExport={setExporting}
    />
  );
}
