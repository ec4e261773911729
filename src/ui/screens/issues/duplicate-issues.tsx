import { useCallback, useState } from 'preact/hooks';
import { readDuplicateLines } from '../../../actions/read-issues';
import { settleDuplicate } from '../../../actions/settle-duplicate';
import type { Id } from '../../../domain/ids';
import type { Settling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { MergePanel } from './merge-panel';
import { PairList } from './pair-list';
import { useListPart } from './use-list-part';

const LIST = '#/issues/duplicate';

/** The pairs that are likely one person, a page at a time, or one of them side by side. */
export function DuplicateIssues({
  programId,
  pairId,
  settling,
}: {
  programId: Id;
  pairId: Id | null;
  settling: Settling;
}) {
  const world = useWorld();
  const [compared, setCompared] = useState(0);
  const { live, turnTo } = useListPart(
    programId,
    'duplicate',
    useCallback(
      (offset: number, limit: number) => readDuplicateLines(world, { programId, offset, limit }),
      [world, programId],
    ),
  );

  const separate = (duplicateId: Id, index: number, [one, other]: [string, string]) =>
    settling.settle(
      { key: duplicateId, index },
      async () => {
        const event = await settleDuplicate(world, { programId, duplicateId, as: 'different' });
        location.hash = LIST;
        return event;
      },
      t('pair.separated', { one, other }),
    );

  if (pairId === null)
    return <PairList live={live} settling={settling} onTurn={turnTo} onCompare={setCompared} onSeparate={separate} />;
  return (
    <MergePanel
      key={pairId}
      programId={programId}
      pairId={pairId}
      settling={settling}
      index={compared}
      listHref={LIST}
      onSeparate={(names) => separate(pairId, compared, names)}
    />
  );
}
