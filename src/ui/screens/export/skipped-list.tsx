import { useMemo, useState } from 'preact/hooks';
import type { SkippedCorrection } from '../../../actions/export-protocol';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { Icon } from '../../components/icon';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { useNames } from '../queue/use-names';

const STEP = 50;

/** The corrections that a form of file cannot carry: each stays in the queue, with the reason and what to do. */
export function SkippedList({
  programId,
  skipped,
  corrections,
}: {
  programId: Id;
  skipped: SkippedCorrection[];
  /** Those that were to go out. */
  corrections: readonly Correction[];
}) {
  const [limit, setLimit] = useState(STEP);
  const shown = useMemo(() => {
    const whys = skipped.slice(0, limit);
    const wanted = new Set(whys.map(({ correctionId }) => correctionId));
    const byId = new Map(corrections.filter(({ id }) => wanted.has(id)).map((one) => [one.id, one]));
    return whys.flatMap(({ correctionId, why }) => {
      const correction = byId.get(correctionId);
      return correction === undefined ? [] : { correction, why };
    });
  }, [skipped, corrections, limit]);
  const names = useNames(
    programId,
    useMemo(() => shown.map(({ correction }) => correction), [shown]),
  );
  if (skipped.length === 0) return null;
  return (
    <section className="panel">
      <h3 className="status toned tone-warn">
        <Icon name="warning" />
        {t.count('export.stay', skipped.length)}
      </h3>
      <ul className="lines">
        {shown.map(({ correction, why }) => (
          <li key={correction.id} className="line skipped">
            <span className="grow">
              <span className="soft">
                {names.get(correction.recordId)?.name} · {t(`field.${correction.field}`)}
              </span>
              <CorrectionChange correction={correction} />
            </span>
            <span className="grow">{sayIt(why)}</span>
          </li>
        ))}
      </ul>
      {skipped.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </section>
  );
}
