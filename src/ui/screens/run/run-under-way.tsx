import { endRun } from '../../../actions/run/end-run';
import { leaveOut } from '../../../actions/run/leave-out';
import { countSettled } from '../../../domain/count-settled';
import { peopleSearchUrl } from '../../../domain/people-search-url';
import type { RunView } from '../../../domain/review-run';
import type { Client } from '../../../messaging/client';
import { ConfirmButton } from '../../components/confirm-button';
import { Icon } from '../../components/icon';
import { OpenedNote } from '../../components/opened-note';
import { OutcomeList } from '../../components/outcome-list';
import { ProgressBar } from '../../components/progress-bar';
import { TaskNote } from '../../components/task-note';
import { formatDuration } from '../../format/format-duration';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The run under way: how far it has come, who is next, and the ways to go on or end it. */
export function RunUnderWay({ run, client }: { run: RunView; client: Client }) {
  const world = useWorld();
  const task = useTask();
  const { programId, total, counts, current, next, medianMs, openedToday } = run;
  const settled = countSettled(counts);
  const isThrough = current === null && next === null;
  const unreachable = current === null && next?.url === null ? next : null;
  const goOn = () => task.run(() => client('run.next', { programId }));
  const end = () => task.run(() => endRun(world, { programId }), t('run.ended'));
  const skip = (contactId: string) =>
    task.run(() => leaveOut(world, { programId, contactId, outcome: 'skipped' }), t('runs.skipped'));
  return (
    <section className="panel" aria-label={t('runs.underWay')}>
      <h2>{run.name === '' ? t('runs.underWay') : t('runs.underWay.of', { name: run.name })}</h2>
      <ProgressBar label={t('runs.underWay')} share={settled / total} text={t('run.settled', { settled, total })} />
      <OutcomeList counts={counts} total={total} />
      {medianMs !== null && <p className="soft">{t('run.each', { time: formatDuration(medianMs) })}</p>}
      {current !== null && <p>{t('runs.current', { name: current.name })}</p>}
      {next !== null && unreachable === null && (
        <p>{t('runs.next', { who: [next.name, next.company].filter(Boolean).join(', ') })}</p>
      )}
      {unreachable !== null && <p className="soft">{t('run.turn.no-address', { name: unreachable.name })}</p>}
      {isThrough && <p>{t.count('run.turn.through', total)}</p>}
      <div className="row">
        {!isThrough && unreachable === null && (
          <button className="button primary" type="button" disabled={task.isBusy} onClick={goOn}>
            {current === null ? t('runs.go') : t('run.do.open', { name: current.name })}
          </button>
        )}
        {unreachable !== null && (
          <>
            <button
              className="button primary"
              type="button"
              disabled={task.isBusy}
              onClick={() => skip(unreachable.contactId)}
            >
              {t('run.do.skip')}
            </button>
            <a
              className="button"
              href={peopleSearchUrl(unreachable.name, unreachable.company)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {t('run.search')}
              <Icon name="external" />
            </a>
          </>
        )}
        {isThrough ? (
          <button className="button primary" type="button" disabled={task.isBusy} onClick={end}>
            {t('run.do.finish')}
          </button>
        ) : (
          <ConfirmButton
            label={t('run.do.end')}
            question={t('runs.end.ask')}
            action={t('run.do.end')}
            isBusy={task.isBusy}
            onConfirm={end}
          />
        )}
      </div>
      <TaskNote task={task} />
      <OpenedNote count={openedToday} />
    </section>
  );
}
