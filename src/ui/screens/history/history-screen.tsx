import { useCallback, useState } from 'preact/hooks';
import { undoEvent } from '../../../actions/undo-event';
import type { ActionKind } from '../../../domain/event';
import type { Program } from '../../../domain/program';
import { isUndoable } from '../../../domain/undoable';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { ErrorNote } from '../../components/error-note';
import { TaskNote } from '../../components/task-note';
import { formatInstant } from '../../format/format-dates';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';

const STEP = 200;
const QUIET: readonly ActionKind[] = ['observe', 'note-download', 'save-mapping'];

/** Everything that was written in the program, newest first, with undo where it can be undone. */
export function HistoryScreen({ program }: { program: Program }) {
  const world = useWorld();
  const task = useTask();
  const [showsQuiet, setShowsQuiet] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const { value: events, error } = useLive(
    useCallback(() => world.store.in(program.id).events.latest(limit), [world, program.id, limit]),
  );
  const shown = events?.filter((event) => showsQuiet || !QUIET.includes(event.action));
  return (
    <div className="readable">
      <PageHead title={t('history.title')} text={t('history.text')} />
      <label className="row">
        <input type="checkbox" checked={showsQuiet} onChange={(event) => setShowsQuiet(event.currentTarget.checked)} />
        {t('history.quiet')}
      </label>
      <TaskNote task={task} />
      {error !== null && <ErrorNote text={error} />}
      {shown?.length === 0 && <EmptyState title={t('history.none.title')} text={t('history.none.text')} />}
      {shown !== undefined && shown.length > 0 && (
        <ol className="lines">
          {shown.map((event) => (
            <li key={event.id} className="line">
              <time className="soft" dateTime={event.at}>
                {formatInstant(event.at)}
              </time>
              <span className={event.undoneBy === undefined ? 'grow' : 'grow undone'}>{sayIt(event.summary)}</span>
              {event.undoneBy !== undefined && <span className="soft">{t('history.undone')}</span>}
              {isUndoable(event) && (
                <button
                  className="button plain"
                  type="button"
                  aria-label={t('history.undo.of', { summary: sayIt(event.summary) })}
                  disabled={task.isBusy}
                  onClick={() =>
                    task.run(() => undoEvent(world, { programId: program.id, eventId: event.id }), t('said.undone'))
                  }
                >
                  <Icon name="undo" />
                  {t('history.undo')}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {events?.length === limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </div>
  );
}
