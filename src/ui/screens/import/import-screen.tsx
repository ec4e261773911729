import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { PageHead } from '../../components/page-head';
import { t } from '../../locales/page-words';
import { FileChooser } from './file-chooser';
import { ImportDone } from './import-done';
import { ImportDraft } from './import-draft';
import { PastImports } from './past-imports';
import { ProgressBar } from './progress-bar';
import { useImport, type ImportControl } from './use-import';

/** A file's way into the program: choose, check what was recognised, correct the mapping, import, see what came of it. */
export function ImportScreen({ program, createWorker }: { program: Program; createWorker: () => Worker }) {
  const control = useImport(program.id, createWorker);
  return (
    <div className="readable">
      <PageHead title={t('import.title')} text={t('import.text')} />
      <Stage control={control} program={program} />
    </div>
  );
}

function Stage({ control, program }: { control: ImportControl; program: Program }) {
  const { state } = control;
  switch (state.at) {
    case 'choosing':
      return (
        <>
          <FileChooser note={state.note} onChoose={control.choose} />
          <PastImports program={program} />
        </>
      );
    case 'reading':
      return (
        <ProgressBar
          title={t('import.reading', { file: state.fileName })}
          progress={state.progress}
          onCancel={control.cancel}
        />
      );
    case 'refused':
      return (
        <div className="panel" role="alert">
          <EmptyState
            title={t('import.refused.title')}
            text={[
              state.refusal.sentence,
              state.refusal.line === undefined ? '' : t('import.refused.line', { line: state.refusal.line }),
            ].join(' ')}
          >
            <button className="button primary" type="button" onClick={control.restart}>
              {t('import.back')}
            </button>
          </EmptyState>
        </div>
      );
    case 'mapping':
      return <ImportDraft draft={state.draft} progress={state.progress} control={control} />;
    case 'writing':
      return <ProgressBar title={t('import.writing')} progress={state.progress} onCancel={control.cancel} />;
    case 'done':
      return <ImportDone result={state.result} program={program} onRestart={control.restart} />;
    case 'failed':
      return (
        <div className="panel" role="alert">
          <EmptyState title={t('import.failed.title')} text={state.sentence}>
            <button className="button primary" type="button" onClick={control.restart}>
              {t('import.back')}
            </button>
          </EmptyState>
        </div>
      );
  }
}
