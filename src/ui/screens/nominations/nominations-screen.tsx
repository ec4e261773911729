import { useCallback, useState } from 'preact/hooks';
import { readNominations, type NominationRow } from '../../../actions/read-nominations';
import { settleNomination } from '../../../actions/settle-nomination';
import type { Program } from '../../../domain/program';
import { localDay } from '../../../platform/clock';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { Pager } from '../../components/pager';
import { SettlingNote } from '../../components/settling-note';
import { fitOffset } from '../../format/fit-offset';
import { useLive } from '../../hooks/use-live';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { NominationLine } from './nomination-line';

const LINES_A_PAGE = 25;

/** The nominations that wait for a person or an answer, the most urgent first; each can be settled, and that taken back. */
export function NominationsScreen({ program: { id: programId } }: { program: Program }) {
  const world = useWorld();
  const settling = useSettling();
  const [wanted, turnTo] = useState(0);
  const { value: rows, error } = useLive(
    useCallback(() => readNominations(world.store.in(programId), localDay(world.now())), [world, programId]),
  );
  const total = rows?.length ?? 0;
  const offset = fitOffset(wanted, total, LINES_A_PAGE);
  const lines = rows?.slice(offset, offset + LINES_A_PAGE);
  const listRef = useLineFocus(
    settling,
    lines?.map(({ nomination }) => nomination.id),
  );

  const settle = ({ nomination: { id, candidate } }: NominationRow, index: number, state: 'accepted' | 'declined') =>
    settling.settle(
      { key: id, index },
      () => settleNomination(world, { programId, nominationId: id, state }),
      candidate === undefined
        ? t('nominations.said.givenUp')
        : t(`nominations.said.${state}`, { name: candidate.name }),
    );

  return (
    <div className="readable">
      <PageHead title={t('nominations.title')} text={t('nominations.text')} />
      <SettlingNote settling={settling} />
      {error !== null && <ErrorNote text={error} />}
      {rows === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {rows?.length === 0 && <EmptyState title={t('nominations.none.title')} text={t('nominations.none.text')} />}
      {lines !== undefined && lines.length > 0 && (
        <>
          <p className="review-count" role="status">
            {t.count('nominations.count', total)}
          </p>
          <ol className="lines panel" ref={listRef}>
            {lines.map((row, index) => (
              <NominationLine
                key={row.nomination.id}
                row={row}
                failure={settling.failureOf(row.nomination.id)}
                isBusy={settling.task.isBusy}
                onSettle={(state) => settle(row, index, state)}
              />
            ))}
          </ol>
        </>
      )}
      <Pager offset={offset} size={LINES_A_PAGE} total={total} onTurn={turnTo} />
    </div>
  );
}
