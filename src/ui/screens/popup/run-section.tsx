import { countSettled } from '../../../domain/count-settled';
import type { RunView } from '../../../domain/review-run';
import { PageIcon } from '../../components/page-icon';
import { ProgressBar } from '../../components/progress-bar';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** The review run under way and how far it has come, or the way to start one. */
export function RunSection({ run, onOpen }: { run: RunView | null; onOpen: () => void }) {
  const settled = run === null ? 0 : countSettled(run.counts);
  return (
    <section className="popup-run">
      {run !== null && (
        <>
          <h2>{run.name === '' ? t('popup.run') : t('popup.run.of', { name: run.name })}</h2>
          <ProgressBar
            label={t('popup.run')}
            share={run.total === 0 ? 1 : settled / run.total}
            text={t('popup.run.settled', { settled: formatNumber(settled), total: formatNumber(run.total) })}
          />
        </>
      )}
      <button className="button" type="button" onClick={onOpen}>
        <PageIcon name="play" />
        {t(run === null ? 'popup.run.start' : 'popup.run.resume')}
      </button>
    </section>
  );
}
