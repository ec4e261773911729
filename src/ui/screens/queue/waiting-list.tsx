import { useState } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { CorrectionChange } from '../../components/correction-change';
import { formatAgo, formatDay } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The name of each record that corrections are about, by id. */
export type RecordNames = ReadonlyMap<Id, { name: string; company: string }>;

const STEP = 200;

/** Corrections that wait, by record, each with its evidence. */
export function WaitingList({
  corrections,
  names,
  isBusy,
  onWithdraw,
}: {
  corrections: Correction[];
  names: RecordNames;
  isBusy: boolean;
  onWithdraw: (ids: Id[]) => void;
}) {
  const [limit, setLimit] = useState(STEP);
  const groups = groupByRecord(corrections);
  return (
    <>
      <ul className="groups">
        {groups.slice(0, limit).map(([recordId, group]) => (
          <li key={recordId} className="panel group">
            <GroupHead recordId={recordId} isContact={group[0]?.record === 'contact'} names={names} />
            <ul className="lines">
              {group.map((correction) => (
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
                    aria-label={t('queue.withdraw.one', {
                      field: t(`field.${correction.field}`),
                      name: names.get(recordId)?.name ?? t('queue.unknown'),
                    })}
                    onClick={() => onWithdraw([correction.id])}
                  >
                    {t('queue.withdraw')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </>
  );
}

function groupByRecord(corrections: Correction[]): [Id, Correction[]][] {
  const groups = new Map<Id, Correction[]>();
  for (const correction of corrections)
    groups.set(correction.recordId, [...(groups.get(correction.recordId) ?? []), correction]);
  return [...groups];
}

function GroupHead({ recordId, isContact, names }: { recordId: Id; isContact: boolean; names: RecordNames }) {
  const record = names.get(recordId);
  const name = record?.name ?? t('queue.unknown');
  return (
    <h3 className="group-head">
      {isContact && record !== undefined ? <a href={`#/contacts/${encodeURIComponent(recordId)}`}>{name}</a> : name}
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
        <q>{evidence.excerpt === '' ? evidence.sentence : evidence.excerpt}</q>
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
