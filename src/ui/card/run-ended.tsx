import { useRef } from 'preact/hooks';
import type { RunView } from '../../domain/review-run';
import { IconButton } from '../components/icon-button';
import { OutcomeList } from '../components/outcome-list';
import { formatDuration } from '../format/format-duration';
import { t } from '../locales/card-words';

/** A run that has just ended, in short; the whole of it is on the dashboard. */
export function RunEnded({ run, onMore, onClose }: { run: RunView; onMore: () => void; onClose: () => void }) {
  const sectionRef = useRef<HTMLElement>(null);
  const close = () => {
    // The button that has the keyboard goes; the card keeps it.
    sectionRef.current?.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <section ref={sectionRef} className="run-bar" aria-label={t('run.ended')}>
      <div className="row spread">
        <strong>{t('run.ended')}</strong>
        <IconButton icon="cross" label={t('run.do.close')} onPress={close} />
      </div>
      <OutcomeList counts={run.counts} total={run.total} />
      {run.medianMs !== null && <p className="small">{t('run.each', { time: formatDuration(run.medianMs) })}</p>}
      <button className="button plain" type="button" onClick={onMore}>
        {t('run.do.summary')}
      </button>
    </section>
  );
}
