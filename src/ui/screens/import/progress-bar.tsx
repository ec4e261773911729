import { formatBytes, formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import type { Progress } from './import-state';

/** How far the worker has come, how fast it goes, and the way to stop it. */
export function ProgressBar({
  title,
  progress,
  onCancel,
}: {
  title: string;
  progress: Progress | null;
  onCancel: () => void;
}) {
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <section className="panel progress">
      <div className="row spread">
        <h2>{title}</h2>
        <button className="button" type="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
      <progress aria-label={title} max={1} {...(share === null ? {} : { value: share })} />
      <p className="soft">{progress === null || share === null ? ' ' : describe(progress, share)}</p>
    </section>
  );
}

function describe({ step, rate }: Progress, share: number): string {
  const percent = t('import.progress', { percent: Math.floor(share * 100) });
  if (rate <= 0) return percent;
  const speed =
    step === 'reading'
      ? t('import.rate.bytes', { rate: formatBytes(rate) })
      : t('import.rate.rows', { rate: formatNumber(Math.round(rate)) });
  return `${percent} · ${speed}`;
}
