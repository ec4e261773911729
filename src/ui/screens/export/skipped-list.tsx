import { useState } from 'preact/hooks';
import type { SkippedCorrection } from '../../../actions/export-protocol';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';
import type { RecordNames } from '../queue/record-names';

const STEP = 50;

/** The corrections that a form of file cannot carry: each stays in the queue, with the reason and what to do. */
export function SkippedList({
  skipped,
  corrections,
  names,
}: {
  skipped: SkippedCorrection[];
  corrections: ReadonlyMap<Id, Correction>;
  names: RecordNames;
}) {
  const [limit, setLimit] = useState(STEP);
  if (skipped.length === 0) return null;
  return (
    <section className="panel">
      <h3 className="status toned tone-warn">
        <Icon name="warning" />
        {t.count('export.stay', skipped.length)}
      </h3>
      <ul className="lines">
        {skipped.slice(0, limit).map(({ correctionId, why }) => {
          const correction = corrections.get(correctionId);
          return (
            <li key={correctionId} className="line skipped">
              {correction !== undefined && (
                <span className="grow">
                  <span className="soft">
                    {names.get(correction.recordId)?.name ?? t('queue.unknown')} · {t(`field.${correction.field}`)}
                  </span>
                  <CorrectionChange correction={correction} />
                </span>
              )}
              <span className="grow">{why}</span>
            </li>
          );
        })}
      </ul>
      {skipped.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </section>
  );
}
