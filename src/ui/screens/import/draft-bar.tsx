import { t } from '../../locales/page-words';
import type { Draft } from './draft';
import { nextPlace, type Batch } from './file-batch';
import type { Progress } from './import-stage';
import type { Act } from './use-import';

/** What can be done with the draft as a whole. It can be imported only as it is shown. */
export function DraftBar({
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
  const { isPlanning } = draft;
  const rows = countTaken(draft);
  return (
    <div className="action-bar">
      <button
        className="button primary"
        type="button"
        disabled={isPlanning || rows === 0}
        onClick={() => act({ step: 'started' })}
      >
        {rows === 0 && !isPlanning ? t('import.nothing') : t.count('import.go', rows)}
      </button>
      {draft.recognition.form === 'linkedin-connections' && (
        <button className="button" type="button" onClick={() => act({ step: 'turned', to: 'connections' })}>
          {t('connections.instead')}
        </button>
      )}
      {nextPlace(batch) !== null && (
        <button className="button" type="button" onClick={() => act({ step: 'skipped' })}>
          {t('import.skip')}
        </button>
      )}
      <button
        className="button"
        type="button"
        onClick={() => act({ step: batch.files.length > 1 ? 'finished' : 'restarted' })}
      >
        {batch.files.length > 1 ? t('import.finish') : t('import.back')}
      </button>
      <span className="soft" role="status">
        {isPlanning && t('import.mapping')}
      </span>
      {isPlanning && progress !== null && progress.total > 0 && (
        <span className="soft">
          {t('import.progress', { percent: Math.floor(Math.min(1, progress.done / progress.total) * 100) })}
        </span>
      )}
    </div>
  );
}

/** The rows that an import would take, as far as is known. */
function countTaken({ planned, answers }: Draft): number {
  if (planned?.tell !== 'planned') return 0;
  const { added, updated, unchanged } = planned.plan;
  return added + updated + unchanged + Object.values(answers).filter((answer) => answer !== 'skip').length;
}
