import { useState } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { formatAgo, formatDay } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import type { RecordGroup } from './choose-waiting';
import type { RecordNames } from './record-names';

const STEP = 200;

/** Corrections that wait, by record, each with its evidence; records can be ticked. */
export function WaitingList({
  groups,
  names,
  ticked,
  isBusy,
  onTick,
  onWithdraw,
}: {
  groups: RecordGroup[];
  names: RecordNames;
  ticked: ReadonlySet<Id>;
  isBusy: boolean;
  onTick: (recordId: Id) => void;
  onWithdraw: (ids: Id[]) => void;
}) {
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ul className="groups">
        {groups.slice(0, limit).map((group) => {
          const { recordId, corrections } = group;
          const name = names.get(recordId)?.name ?? t('queue.unknown');
          return (
            <li key={recordId} className="panel group">
              <div className="group-head">
                <input
                  type="checkbox"
                  aria-label={t('pick.record', { name })}
                  checked={ticked.has(recordId)}
                  onChange={() => onTick(recordId)}
                />
                <GroupName group={group} names={names} />
              </div>
              <ul className="lines">
                {corrections.map((correction) => (
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
      {groups.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}

function GroupName({ group: { recordId, isContact }, names }: { group: RecordGroup; names: RecordNames }) {
  const record = names.get(recordId);
  const name = record?.name ?? t('queue.unknown');
  return (
    <h3>
      {isContact && record !== undefined ? <a href={`#/contacts/${encodeURIComponent(recordId)}`}>{name}</a> : name}{' '}
      <span className="soft">{record?.company}</span>
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
        {t('queue.seen', { day: formatDay(evidence.seenAt.slice(0, 10)) })}
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
