import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { ConfirmButton } from '../../components/confirm-button';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** Ticks all records that show, says how much is ticked, and withdraws it. */
export function WaitingHead({
  corrections,
  ticked,
  tickedCount,
  isBusy,
  onTick,
  onWithdraw,
}: {
  /** Those that show, and those behind the first. */
  corrections: readonly Correction[];
  ticked: ReadonlySet<Id>;
  /** How many corrections the ticked records have among those that show. */
  tickedCount: number;
  isBusy: boolean;
  onTick: (ticked: ReadonlySet<Id>) => void;
  onWithdraw: () => void;
}) {
  const boxRef = useRef<HTMLInputElement>(null);
  const isAll = corrections.every(({ recordId }) => ticked.has(recordId));
  const isSome = tickedCount > 0 && !isAll;
  useLayoutEffect(() => {
    if (boxRef.current !== null) boxRef.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <div className="row waiting-head">
      <label className="row">
        <input
          ref={boxRef}
          type="checkbox"
          checked={isAll}
          onChange={() => onTick(new Set(isAll ? [] : corrections.map(({ recordId }) => recordId)))}
        />
        {t('pick.all')}
      </label>
      <span className="soft" role="status">
        {tickedCount === 0 ? t('pick.none') : t.count('pick.some', tickedCount)}
      </span>
      {tickedCount > 0 && (
        <ConfirmButton
          label={t('queue.withdraw.some', { count: formatNumber(tickedCount) })}
          question={t('queue.withdraw.ask')}
          action={t('queue.withdraw')}
          isBusy={isBusy}
          onConfirm={onWithdraw}
        />
      )}
    </div>
  );
}
