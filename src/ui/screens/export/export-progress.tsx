import { ProgressBar } from '../../components/progress-bar';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import type { ExportProgress as Progress } from './export-state';

/** How far the export worker has come, and the way to stop it. */
export function ExportProgress({
  title,
  progress,
  onCancel,
}: {
  title: string;
  progress: Progress | null;
  onCancel: () => void;
}) {
  const known = progress !== null && progress.total > 0 ? progress : null;
  return (
    <div className="panel" role="group" aria-label={title}>
      <div className="row spread">
        <p>
          <strong>{title}</strong>
        </p>
        <button className="button" type="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
      <ProgressBar
        label={title}
        share={known && known.done / known.total}
        text={
          known === null
            ? ''
            : t('export.progress', { done: formatNumber(known.done), total: formatNumber(known.total) })
        }
      />
    </div>
  );
}
