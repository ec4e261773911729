import { useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { localDay } from '../../../platform/clock';
import { CorrectionChange } from '../../components/correction-change';
import { formatAgo, formatDay } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { groupByRecord, type RecordGroup } from './choose-waiting';
import { type RecordName, useNames } from './use-names';

/** So many records are drawn at a time: twice as many hold the page up for more than 50 ms. */
const STEP = 100;

/** Corrections that wait, by record, each with its evidence; records can be ticked. */
export function WaitingList({
  programId,
  corrections,
  ticked,
  isBusy,
  onTick,
  onWithdraw,
}: {
  programId: Id;
  corrections: readonly Correction[];
  ticked: ReadonlySet<Id>;
  isBusy: boolean;
  onTick: (recordId: Id) => void;
  onWithdraw: (ids: Id[]) => void;
}) {
  const [limit, setLimit] = useState(STEP);
  const { groups, hasMore } = useMemo(() => groupByRecord(corrections, limit), [corrections, limit]);
  const names = useNames(
    programId,
    useMemo(() => groups.flatMap((group) => group.corrections), [groups]),
  );
  return (
    <>
      <ul className="groups">
        {groups.map((group) => {
          const { recordId } = group;
          const record = names.get(recordId);
          const name = record?.name ?? '';
          return (
            <li key={recordId} className="panel group">
              <div className="group-head">
                <input
                  type="checkbox"
                  aria-label={t('pick.record', { name })}
                  checked={ticked.has(recordId)}
                  onChange={() => onTick(recordId)}
                />
                <GroupName group={group} record={record} />
              </div>
              <ul className="lines">
                {group.corrections.map((correction) => (
                  <li key={correction.id} className="line correction">
                    <span className="soft field-name">{t(`field.${correction.field}`)}</span>
                    <span className="grow">
                      <CorrectionChange correction={correction} />
                      <CorrectionNote correction={correction} />
                    </span>
                    <button
                      className="button plain"
                      type="button"
                      disabled={isBusy}
                      aria-label={t('queue.withdraw.one', { field: t(`field.${correction.field}`), name })}
                      onClick={() => onWithdraw([correction.id])}
                    >
                      {t('queue.withdraw')}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}

function GroupName({ group: { recordId, isContact }, record }: { group: RecordGroup; record: RecordName | undefined }) {
  if (record === undefined) return <h3>{'\u00a0'}</h3>;
  const { name, company, isThere } = record;
  return (
    <h3>
      {isContact && isThere ? <a href={`#/contacts/${encodeURIComponent(recordId)}`}>{name}</a> : name}{' '}
      <span className="soft">{company}</span>
    </h3>
  );
}

function CorrectionNote({ correction }: { correction: Correction }) {
  const world = useWorld();
  const { evidence, isEdited, state, outcome } = correction;
  return (
    <>
      <span className="soft small evidence-line">
        <q>{evidence.excerpt === '' ? sayIt(evidence.sentence) : evidence.excerpt}</q>
        {' · '}
        {t('queue.seen', { day: formatDay(localDay(evidence.seenAt)) })}
        {isEdited && ` · ${t('queue.edited')}`}
      </span>
      {state === 'reopened' && outcome !== undefined && (
        <span className="small toned tone-warn">
          {t('queue.reopened', {
            when: formatAgo(outcome.at, world.now()),
            days: t.count('queue.days', outcome.daysOut),
          })}
        </span>
      )}
    </>
  );
}
