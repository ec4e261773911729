import { ProgressBar } from '../../components/progress-bar';
import { formatBytes, formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import type { Progress } from './import-stage';
import { StageTitle } from './stage-title';

/** Shares after which a screen reader hears how far it is; more often would drown all else. */
const HEARD_EVERY = 0.25;

/** How far the worker has come, how fast it goes, and the way to stop it. */
export function ImportProgress({
  title,
  text,
  progress,
  onCancel,
}: {
  title: string;
  text?: string;
  progress: Progress | null;
  onCancel: () => void;
}) {
  const share = progress === null || progress.total === 0 ? null : Math.min(1, progress.done / progress.total);
  return (
    <section className="panel">
      <div className="row spread">
        <StageTitle>{title}</StageTitle>
        <button className="button" type="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
      {text !== undefined && <p className="soft">{text}</p>}
      <ProgressBar
        label={title}
        share={share}
        text={progress === null || share === null ? '' : describe(progress, share)}
      />
      <p className="sr-only" role="status">
        {share === null ? '' : tellShare(Math.floor(share / HEARD_EVERY) * HEARD_EVERY)}
      </p>
    </section>
  );
}

function describe({ step, rate }: Progress, share: number): string {
  if (rate <= 0) return tellShare(share);
  const speed =
    step === 'reading'
      ? t('import.rate.bytes', { rate: formatBytes(rate) })
      : t('import.rate.rows', { rate: formatNumber(Math.round(rate)) });
  return `${tellShare(share)} · ${speed}`;
}

function tellShare(share: number): string {
  return t('import.progress', { percent: Math.floor(share * 100) });
}
