import type { ComponentChildren } from 'preact';
import type { Program } from '../../../domain/program';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { t } from '../../locales/page-words';
import { FileChooser } from './file-chooser';
import { ImportDone } from './import-done';
import { ImportDraft } from './import-draft';
import { PastImports } from './past-imports';
import { ProgressBar } from './progress-bar';
import { useImport, type ImportControl } from './use-import';

/**
 * A file's way into the program: choose, check what was recognised, correct the mapping, import, see what came of it.
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
  const control = useImport(program.id, createWorker, visit);
  return (
    <div className="readable">
      <PageHead title={t('import.title')} text={t('import.text')} />
      <Stage control={control} program={program} />
    </div>
  );
}

function Stage({ control, program }: { control: ImportControl; program: Program }) {
  const { state } = control;
  const chooser = (note: string | null = null) => (
    <>
      <FileChooser note={note} onChoose={control.choose} />
      <PastImports program={program} />
    </>
  );
  switch (state.at) {
    case 'choosing':
      return chooser(state.note);
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
        <>
          <Setback title={t('import.refused.title')}>
            <p className="soft">{state.fileName}</p>
            <p>
              {state.refusal.sentence}
              {state.refusal.line !== undefined && ` ${t('import.refused.line', { line: state.refusal.line })}`}
            </p>
          </Setback>
          {chooser()}
        </>
      );
    case 'mapping':
      return <ImportDraft draft={state.draft} progress={state.progress} control={control} />;
    case 'writing':
      return <ProgressBar title={t('import.writing')} progress={state.progress} onCancel={control.cancel} />;
    case 'done':
      return <ImportDone result={state.result} program={program} onRestart={control.restart} />;
    case 'failed':
      return (
        <>
          <Setback title={t('import.failed.title')}>
            <p>{state.sentence}</p>
          </Setback>
          {chooser()}
        </>
      );
  }
}

/** Why the last file did not make it; the next one is chosen right below. */
function Setback({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div className="note tone-bad" role="alert">
      <Icon name="warning" />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
