import type { Task } from '../hooks/use-task';
import { ErrorNote } from './error-note';

/** How the last write went: an error to act on, or a line that says what was done. Screen readers hear either. */
export function TaskNote({ task }: { task: Pick<Task, 'error' | 'said'> }) {
  return (
    <>
      {task.error !== null && <ErrorNote text={task.error} />}
      <p role="status" className="said soft">
        {task.said}
      </p>
    </>
  );
}
