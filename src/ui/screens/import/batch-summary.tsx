import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { tellLooks } from './file-list';
import type { Batch, BatchFile } from './file-batch';
import { SaveRefused } from './save-refused';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** What came of each of several files. Those that were not imported can be taken up from here. */
export function BatchSummary({ batch, isCancelled, act }: { batch: Batch; isCancelled: boolean; act: Act }) {
  return (
    <section className="panel">
      <StageTitle>{t('import.finished')}</StageTitle>
      {isCancelled && <p className="soft">{t('import.finished.cancelled')}</p>}
      <ol className="lines">
        {batch.files.map((one, place) => (
          <li key={place} className="line">
            <span className="grow">
              <strong>{one.file.name}</strong>
              <span className={isSetback(one) ? 'block toned tone-bad' : 'block soft'}>{tellOutcome(one)}</span>
            </span>
            <Remedy one={one} onOpen={() => act({ step: 'opened', place })} />
          </li>
        ))}
      </ol>
      <div className="row">
        <a className="button primary" href="#/contacts">
          {t('import.done.contacts')}
        </a>
        <button className="button" type="button" onClick={() => act({ step: 'restarted' })}>
          {t('import.another')}
        </button>
      </div>
    </section>
  );
}

function Remedy({ one: { file, recordKind, outcome }, onOpen }: { one: BatchFile; onOpen: () => void }) {
  if (outcome?.kind === 'imported')
    return <SaveRefused file={outcome.result.refusedFile} label={t('import.done.refused.of', { file: file.name })} />;
  if (recordKind === null || outcome?.kind === 'refused' || outcome?.kind === 'compared') return null;
  return (
    <button
      className="button"
      type="button"
      aria-label={t('import.outcome.open.of', { file: file.name })}
      onClick={onOpen}
    >
      {t('import.outcome.open')}
    </button>
  );
}

function isSetback({ outcome }: BatchFile): boolean {
  return outcome?.kind === 'refused' || outcome?.kind === 'failed';
}

function tellOutcome(one: BatchFile): string {
  const { outcome, recordKind } = one;
  if (recordKind === null) return tellLooks(one);
  switch (outcome?.kind) {
    case 'imported': {
      const { added, updated, unchanged, refused } = outcome.result.run;
      return t('import.outcome.imported', { added, updated, unchanged, refused: refused.length });
    }
    case 'compared':
      return t.count('import.outcome.compared', outcome.added);
    case 'refused':
      return t('import.file.refused', { reason: sayIt(outcome.sentence) });
    case 'failed':
      return t('import.outcome.failed', { reason: sayIt(outcome.sentence) });
    default:
      return t('import.outcome.skipped');
  }
}
