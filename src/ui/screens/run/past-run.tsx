import { useCallback, useState } from 'preact/hooks';
import { viewRun } from '../../../actions/run/read-run';
import { sumUpRun } from '../../../actions/run/sum-up-run';
import type { ReviewRun } from '../../../domain/review-run';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { formatInstant } from '../../format/format-dates';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { RunSummaryPanel } from './run-summary-panel';

/** A run that has ended: when it was, and what came of it once it is opened. */
export function PastRun({ run, isOpen: isOpenAtFirst }: { run: ReviewRun; isOpen: boolean }) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className="more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <span>
          <strong>{run.name === '' ? t('run.title') : run.name}</strong>{' '}
          <span className="soft">
            · {formatInstant(run.startedAt)} · {t.count('runs.contacts', run.contactIds.length)}
          </span>
        </span>
      </summary>
      {isOpen && <Summary run={run} />}
    </details>
  );
}

function Summary({ run }: { run: ReviewRun }) {
  const world = useWorld();
  const { value, error } = useLive(
    useCallback(async () => {
      const [view, summary] = await Promise.all([viewRun(world, run), sumUpRun(world, run)]);
      return { view, summary };
    }, [world, run]),
  );
  if (error !== null) return <ErrorNote text={error} />;
  return value === undefined ? null : <RunSummaryPanel run={run} {...value} />;
}
