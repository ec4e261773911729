import { More } from '../../components/more';
import { Icon } from '../../components/icon';
import { PageIcon } from '../../components/page-icon';
import { formatAgo, formatInstant } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { ColumnTable } from './column-table';
import { FilePreview } from './file-preview';
import type { Draft, Progress } from './import-state';
import { PlanSummary } from './plan-summary';
import { QuestionList } from './question-list';
import { RecognitionFacts } from './recognition-facts';
import { StatusWords } from './status-words';
import type { ImportControl } from './use-import';

/** What was recognised and what the import would do, all of it correctable before anything is written. */
export function ImportDraft({
  draft,
  progress,
  control,
}: {
  draft: Draft;
  progress: Progress | null;
  control: ImportControl;
}) {
  const world = useWorld();
  const { recognition, planned, isPlanning } = draft;
  const plan = planned?.tell === 'planned' ? planned.plan : null;
  const taken = plan === null ? 0 : plan.added + plan.updated + plan.unchanged + Object.keys(draft.answers).length;
  const notes = [...recognition.notes, ...(planned?.tell === 'planned' ? planned.notes : [])];
  return (
    <>
      <section className="panel">
        <h2>{t('import.recognised')}</h2>
        <RecognitionFacts recognition={recognition} onRelayout={control.relayout} />
        {[...new Set(notes)].map((note) => (
          <p key={note} className="note tone-info">
            <PageIcon name="info" />
            {note}
          </p>
        ))}
      </section>
      <section className="panel">
        <h2>{t('import.columns')}</h2>
        <p className="soft">{t('import.columns.text')}</p>
        <ColumnTable draft={draft} onMap={control.map} />
        <More label={t('import.preview')}>
          <FilePreview recognition={recognition} />
        </More>
      </section>
      {draft.words.length > 0 && (
        <StatusWords words={draft.words} chosen={draft.statusWords} onExplain={control.explain} />
      )}
      <section className="panel" aria-busy={isPlanning}>
        <h2>{t('import.plan')}</h2>
        {planned?.tell === 'unmappable' && (
          <div className="note tone-bad" role="alert">
            <Icon name="warning" />
            <div>
              <p>{t('import.problems')}</p>
              <ul className="bullets">
                {planned.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
        {plan === null && isPlanning && <p className="soft">{t('import.mapping')}…</p>}
        {plan !== null && (
          <>
            {plan.importedBeforeAt !== null && (
              <p className="note tone-info" title={formatInstant(plan.importedBeforeAt)}>
                <PageIcon name="info" />
                {t('import.plan.before', { when: formatAgo(plan.importedBeforeAt, world.now()) })}
              </p>
            )}
            <PlanSummary plan={plan} />
            <QuestionList questions={plan.questions} answers={draft.answers} onAnswer={control.answer} />
          </>
        )}
      </section>
      <div className="action-bar">
        <button className="button primary" type="button" disabled={isPlanning || taken === 0} onClick={control.start}>
          {taken === 0 && !isPlanning ? t('import.nothing') : t.count('import.go', taken)}
        </button>
        <button className="button" type="button" onClick={control.restart}>
          {t('import.back')}
        </button>
        {isPlanning && (
          <span className="soft" role="status">
            {t('import.mapping')}
            {progress !== null &&
              progress.total > 0 &&
              ` · ${t('import.progress', { percent: Math.floor((progress.done / progress.total) * 100) })}`}
          </span>
        )}
      </div>
    </>
  );
}
