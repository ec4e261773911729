import type { RunView } from '../../domain/review-run';
import { Icon } from '../components/icon';
import { OpenedNote } from '../components/opened-note';
import { OutcomeList } from '../components/outcome-list';
import { formatDuration } from '../format/format-duration';
import { t } from '../locales/card-words';

/** More about a run under way: what became of whom, how long one takes, what was opened today; and the lesser steps. */
export function RunDetails({
  run,
  isBusy,
  onBack,
  onEnd,
}: {
  run: RunView;
  isBusy: boolean;
  /** Takes back the last skip or later; absent where there is none. */
  onBack: (() => void) | undefined;
  onEnd: () => void;
}) {
  return (
    <div className="run-details">
      <OutcomeList counts={run.counts} total={run.total} />
      {run.medianMs !== null && <p className="small">{t('run.each', { time: formatDuration(run.medianMs) })}</p>}
      <OpenedNote count={run.openedToday} />
      <div className="row">
        {onBack !== undefined && (
          <button
            className="button"
            type="button"
            title={`${t('run.do.back')} (B)`}
            aria-keyshortcuts="B"
            aria-disabled={isBusy}
            onClick={onBack}
          >
            <Icon name="undo" />
            {t('run.do.back')}
          </button>
        )}
        <button className="button" type="button" aria-disabled={isBusy} onClick={onEnd}>
          {t('run.do.end')}
        </button>
      </div>
    </div>
  );
}
