import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportChoice } from '../../../actions/export-protocol';
import type { ExportBatch } from '../../../domain/batch';
import type { Correction } from '../../../domain/correction';
import type { ExportTarget } from '../../../domain/export-target';
import type { Program } from '../../../domain/program';
import { ErrorNote } from '../../components/error-note';
import { PageIcon } from '../../components/page-icon';
import { t } from '../../locales/page-words';
import { ExportProgress } from './export-progress';
import { type ChosenColumns, FileCards } from './file-cards';
import { SkippedList } from './skipped-list';
import { TargetChoice } from './target-choice';
import { useExport } from './use-export';
import { useTemplates } from './use-templates';

/** An export before it is done: what each file will hold, what stays in the queue, and the one button that writes it all. */
export function ExportPanel({
  program,
  corrections,
  createWorker,
  onPrepared,
  onClose,
}: {
  program: Program;
  corrections: Correction[];
  createWorker: () => Worker;
  /** The batch is kept and now to be saved. */
  onPrepared: (batch: ExportBatch) => void;
  onClose: () => void;
}) {
  const [target, setTarget] = useState<ExportTarget | null>(null);
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const templates = useTemplates(program.id);
  const headRef = useRef<HTMLHeadingElement>(null);
  // Before the next key comes.
  useLayoutEffect(() => headRef.current?.focus(), []);

  // The program too: other homes give other files.
  const preview = useMemo(() => {
    const choice: ExportChoice = {
      programId: program.id,
      correctionIds: corrections.map(({ id }) => id),
      columns: chosen,
      ...(target === null ? {} : { target }),
    };
    return { ask: 'preview' as const, choice };
  }, [program, corrections, chosen, target]);
  const { state, isSettled, write, cancel, retry } = useExport(createWorker, preview, (written) => {
    if (written.tell === 'prepared') onPrepared(written.batch);
  });
  const { doing, setback } = state;
  const files = state.preview?.files ?? [];
  const outcome = files.length === 0 ? t('export.nothing.title') : t.count('export.files', files.length);

  return (
    <div className="readable">
      <header className="page-head">
        <div>
          <h1 tabIndex={-1} ref={headRef}>
            {t.count('export.title', corrections.length)}
          </h1>
          <p className="soft">{t('export.text')}</p>
        </div>
        <button className="button" type="button" onClick={onClose}>
          {t('export.back')}
        </button>
      </header>
      <TargetChoice target={target} onChoose={setTarget} />
      <p className="sr-only" role="status">
        {doing === null && state.preview !== null && outcome}
      </p>
      {setback !== null && <ErrorNote text={setback} />}
      {setback !== null && state.preview === null && (
        <button className="button start" type="button" onClick={retry}>
          {t('export.retry')}
        </button>
      )}
      {doing === 'preview' && (
        <ExportProgress title={t('export.collecting')} progress={state.progress} onCancel={cancel} />
      )}
      {state.preview !== null && (
        <>
          <h2 className="section-title">{outcome}</h2>
          {files.length === 0 && <p>{t('export.nothing.text')}</p>}
          <FileCards programId={program.id} files={files} templates={templates} chosen={chosen} onChoose={setChosen} />
          <SkippedList programId={program.id} skipped={state.preview.skipped} corrections={corrections} />
        </>
      )}
      {doing === 'write' && <ExportProgress title={t('export.writing')} progress={state.progress} onCancel={cancel} />}
      {files.length > 0 && doing !== 'write' && (
        <div className="action-bar">
          <button
            className="button primary"
            type="button"
            disabled={doing !== null || !isSettled}
            onClick={() => write({ ask: 'export', choice: preview.choice })}
          >
            <PageIcon name="tray" />
            {t.count('export.save', files.length)}
          </button>
          <button className="button plain" type="button" onClick={onClose}>
            {t('export.back')}
          </button>
        </div>
      )}
    </div>
  );
}
