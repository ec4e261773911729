import { useMemo } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { LateMore } from '../../components/late-more';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { ColumnTable } from './column-table';
import { DateQuestions } from './date-questions';
import { DraftBar } from './draft-bar';
import type { Draft } from './draft';
import type { Batch } from './file-batch';
import { FilePreview } from './file-preview';
import type { Progress } from './import-stage';
import { PlanPanel } from './plan-panel';
import { RecognitionFacts } from './recognition-facts';
import { StageTitle } from './stage-title';
import { StatusWords } from './status-words';
import type { Act } from './use-import';

/** What was recognised and what the import would do, all of it correctable before anything is written. */
export function ImportDraft({
  draft,
  progress,
  batch,
  act,
}: {
  draft: Draft;
  progress: Progress | null;
  batch: Batch;
  act: Act;
}) {
  const { recognition, planned } = draft;
  const notes = [...recognition.notes, ...(planned?.tell === 'planned' ? planned.notes : [])];
  // Many choices, which stay as they are while it is told how far the preview has come.
  const columns = useMemo(() => <ColumnTable draft={draft} act={act} />, [draft, act]);
  return (
    <>
      <section className="panel">
        <StageTitle>{t('import.recognised')}</StageTitle>
        <RecognitionFacts recognition={recognition} act={act} />
        {[...new Set(notes.map(sayIt))].map((note) => (
          <p key={note} className="note tone-info">
            <Icon name="info" />
            {note}
          </p>
        ))}
      </section>
      <DateQuestions draft={draft} act={act} />
      <section className="panel">
        <h2>{t('import.columns')}</h2>
        <p className="soft">{t('import.columns.text')}</p>
        {columns}
        <LateMore label={t('import.preview')} draw={() => <FilePreview recognition={recognition} />} />
      </section>
      {draft.words.length > 0 && <StatusWords words={draft.words} chosen={draft.statusWords} act={act} />}
      <PlanPanel draft={draft} act={act} />
      <DraftBar draft={draft} progress={progress} batch={batch} act={act} />
    </>
  );
}
