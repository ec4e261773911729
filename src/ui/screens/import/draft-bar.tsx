import { t } from '../../locales/page-words';
import { countTaken, type Draft } from './draft';
import type { Batch } from './file-batch';
import type { Progress } from './import-stage';
import { LeaveFile } from './leave-file';
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
      <LeaveFile batch={batch} act={act} />
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
