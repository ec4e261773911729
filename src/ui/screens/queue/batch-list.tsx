import { useState } from 'preact/hooks';
import type { BatchReport } from '../../../actions/read-batches';
import type { Task } from '../../hooks/use-task';
import { t } from '../../locales/page-words';
import { BatchCard } from './batch-card';

const STEP = 20;

/** Exports, in the order given. */
export function BatchList({ batches, task }: { batches: BatchReport[]; task: Task }) {
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ul className="groups">
        {batches.slice(0, limit).map((report) => (
          <BatchCard key={report.batch.id} report={report} task={task} />
        ))}
      </ul>
      {batches.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}
