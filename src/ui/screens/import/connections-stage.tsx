import { t } from '../../locales/page-words';
import { ConnectionsFound } from './connections-found';
import { nextPlace, type Batch } from './file-batch';
import type { ConnectionsCheck } from './import-stage';
import { LeaveFile } from './leave-file';
import { NextFile } from './next-file';
import { ImportProgress } from './import-progress';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** The user's own connections: compared with the records, or imported as contacts after all. */
export function ConnectionsStage({ check, batch, act }: { check: ConnectionsCheck; batch: Batch; act: Act }) {
  switch (check.phase) {
    case 'offered':
      return <Offer batch={batch} act={act} />;
    case 'comparing':
      return (
        <ImportProgress
          title={t('connections.comparing')}
          progress={check.progress}
          onCancel={() => act({ step: 'stopped' })}
        />
      );
    default:
      return (
        <>
          <ConnectionsFound check={check} act={act} />
          <div className="row">
            <NextFile batch={batch} act={act} />
            {nextPlace(batch) === null && (
              <button className="button" type="button" onClick={() => act({ step: 'restarted' })}>
                {t('import.another')}
              </button>
            )}
          </div>
        </>
      );
  }
}

function Offer({ batch, act }: { batch: Batch; act: Act }) {
  return (
    <section className="panel">
      <StageTitle>{t('connections.title')}</StageTitle>
      <p>{t('connections.text')}</p>
      <ul className="bullets">
        <li>{t('connections.adds')}</li>
        <li>{t('connections.opens')}</li>
        <li>{t('connections.email')}</li>
        <li>{t('connections.list')}</li>
      </ul>
      <div className="row">
        <button className="button primary" type="button" onClick={() => act({ step: 'compared' })}>
          {t('connections.check')}
        </button>
        <button className="button" type="button" onClick={() => act({ step: 'turned', to: 'mapping' })}>
          {t('connections.import')}
        </button>
        <LeaveFile batch={batch} act={act} />
      </div>
    </section>
  );
}
