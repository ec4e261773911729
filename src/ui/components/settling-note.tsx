import type { Settling } from '../hooks/use-settling';
import { t } from '../locales/page-words';
import { Icon } from './icon';
import { TaskNote } from './task-note';

/** What the last step did, in sight and to hear, with the way to undo it. Why a step failed stands at its line. */
export function SettlingNote({ settling: { task, canUndo, undo, failureOf } }: { settling: Settling }) {
  return (
    <div className="row settling">
      <TaskNote task={{ said: task.said, error: failureOf(null) }} />
      {canUndo && (
        <button className="button" type="button" onClick={undo}>
          <Icon name="undo" />
          {t('do.undo')}
        </button>
      )}
    </div>
  );
}
