import { t } from '../../locales/page-words';
import { nextPlace, type Batch } from './file-batch';
import type { Act } from './use-import';

/** The ways to leave a file that was read: to the next of several that waits, to the end of them, or back to the choice of a file. */
export function LeaveFile({ batch, act }: { batch: Batch; act: Act }) {
  const isAlone = batch.files.length < 2;
  return (
    <>
      {nextPlace(batch) !== null && (
        <button className="button" type="button" onClick={() => act({ step: 'skipped' })}>
          {t('import.skip')}
        </button>
      )}
      <button className="button" type="button" onClick={() => act({ step: isAlone ? 'restarted' : 'finished' })}>
        {isAlone ? t('import.back') : t('import.finish')}
      </button>
    </>
  );
}
