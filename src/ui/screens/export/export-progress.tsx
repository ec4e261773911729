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
  const isKnown = progress !== null && progress.total > 0;
  return (
    <div className="panel progress" role="group" aria-label={title}>
      <div className="row spread">
        <p>
          <strong>{title}</strong>{' '}
          {isKnown && (
            <span className="soft">
              {t('export.progress', { done: formatNumber(progress.done), total: formatNumber(progress.total) })}
            </span>
          )}
        </p>
        <button className="button" type="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
      <progress aria-label={title} max={1} {...(isKnown ? { value: progress.done / progress.total } : {})} />
    </div>
  );
}
