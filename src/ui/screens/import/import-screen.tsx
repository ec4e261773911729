import type { Program } from '../../../domain/program';
import { PageHead } from '../../components/page-head';
import { useHeadingFocus } from '../../hooks/use-heading-focus';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { BatchSummary } from './batch-summary';
import { ConnectionsStage } from './connections-stage';
import { countWanted } from './file-batch';
import { FileChooser } from './file-chooser';
import { FileList } from './file-list';
import { ImportDone } from './import-done';
import { ImportDraft } from './import-draft';
import type { ImportState } from './import-stage';
import { PastImports } from './past-imports';
import { ImportProgress } from './import-progress';
import { Setback } from './setback';
import { useImport, type Act } from './use-import';

/**
 * The way of files into the program: choose them, check what was recognised, correct the mapping, import, see what came of it.
 * `visit` changes each time the user asks for the screen.
 */
export function ImportScreen({
  program,
  createWorker,
  visit,
}: {
  program: Program;
  createWorker: () => Worker;
  visit: number;
}) {
  const [state, act] = useImport(program.id, createWorker, visit);
  const { batch, stage } = state;
  const phase = stage.at === 'connections' ? stage.check.phase : '';
  const stageRef = useHeadingFocus(`${batch.place} ${stage.at} ${phase}`, '.stage-title');
  const { number, total } = countWanted(batch);
  const file = batch.files[batch.place]?.file.name;
  return (
    <div className="readable">
      <PageHead title={t('import.title')} text={t('import.text')} />
      <div className="stage" ref={stageRef}>
        {total > 1 && number > 0 && file !== undefined && stage.at !== 'finished' && (
          <p className="soft batch-step">
            <strong>{t('import.step', { number, total })}</strong> · {file}
          </p>
        )}
        <Stage state={state} act={act} program={program} />
      </div>
    </div>
  );
}

function Stage({ state: { batch, stage }, act, program }: { state: ImportState; act: Act; program: Program }) {
  const file = batch.files[batch.place]?.file.name ?? '';
  const stop = () => act({ step: 'stopped' });
  switch (stage.at) {
    case 'choosing':
      return (
        <>
          <FileChooser note={stage.isCancelled ? t('import.cancelled') : ''} act={act} />
          <PastImports program={program} />
        </>
      );
    case 'sorting':
      return <ImportProgress title={t('import.sorting')} progress={stage.progress} onCancel={stop} />;
    case 'listing':
      return <FileList batch={batch} act={act} />;
    case 'reading':
      return <ImportProgress title={t('import.reading', { file })} progress={stage.progress} onCancel={stop} />;
    case 'refused': {
      const { sentence, line } = stage.refusal;
      const where = line === undefined ? '' : ` ${t('import.refused.line', { line })}`;
      return (
        <Setback
          title={t('import.refused.title')}
          text={`${sayIt(sentence)}${where}`}
          canRetry={stage.isReread}
          batch={batch}
          act={act}
        />
      );
    }
    case 'mapping':
      return <ImportDraft draft={stage.draft} progress={stage.progress} batch={batch} act={act} />;
    case 'connections':
      return <ConnectionsStage check={stage.check} batch={batch} act={act} />;
    case 'writing':
      return (
        <ImportProgress
          title={t('import.writing', { file })}
          text={t('import.writing.text')}
          progress={stage.progress}
          onCancel={stop}
        />
      );
    case 'done':
      return <ImportDone result={stage.result} warning={stage.warning} program={program} batch={batch} act={act} />;
    case 'failed':
      return (
        <Setback
          title={t('import.failed.title')}
          text={sayIt(stage.sentence)}
          canRetry={file !== ''}
          batch={batch}
          act={act}
        />
      );
    case 'finished':
      return <BatchSummary batch={batch} isCancelled={stage.isCancelled} act={act} />;
  }
}
