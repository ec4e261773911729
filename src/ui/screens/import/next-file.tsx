import { t } from '../../locales/page-words';
import { nextPlace, type Batch } from './file-batch';
import type { Act } from './use-import';

/** The way on among several files: to the next that waits, and after the last to the summary. Nothing for a single file. */
export function NextFile({ batch, act }: { batch: Batch; act: Act }) {
  const next = nextPlace(batch);
  if (batch.files.length < 2) return null;
  if (next === null)
    return (
      <button className="button primary" type="button" onClick={() => act({ step: 'finished' })}>
        {t('import.summary')}
      </button>
    );
  return (
    <>
      <button className="button primary" type="button" onClick={() => act({ step: 'opened', place: next })}>
        {t('import.next', { file: batch.files[next]?.file.name ?? '' })}
      </button>
      <button className="button" type="button" onClick={() => act({ step: 'finished' })}>
        {t('import.finish')}
      </button>
    </>
  );
}
