import { useCallback, useState } from 'preact/hooks';
import { explainWord } from '../../../actions/explain-word';
import { readUnknownWords } from '../../../actions/read-issues';
import type { Id } from '../../../domain/ids';
import type { AdvocateStatus } from '../../../domain/status';
import { Pager } from '../../components/pager';
import { useLive } from '../../hooks/use-live';
import { type Settling, useLineFocus } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { fitOffset } from '../../format/fit-offset';
import { ListBody } from './list-body';
import { ListHead } from './list-head';
import { LINES_A_PAGE } from './use-list-part';
import { WordRow } from './word-row';

/** The words for a status that the program does not know; each is explained once, for all contacts that have it. */
export function WordIssues({ programId, settling }: { programId: Id; settling: Settling }) {
  const world = useWorld();
  const [wanted, turnTo] = useState(0);
  const live = useLive(
    useCallback(async () => {
      const words = await readUnknownWords(world, programId);
      return { words, total: words.length };
    }, [world, programId]),
  );
  const { words = [], total = 0 } = live.value ?? {};
  const offset = fitOffset(wanted, total, LINES_A_PAGE);
  const shown = words.slice(offset, offset + LINES_A_PAGE);
  const listRef = useLineFocus(settling, live.value && shown.map(({ word }) => word));

  const explain = (word: string, index: number, status: AdvocateStatus) =>
    settling.settle(
      { key: word, index },
      () => explainWord(world, { programId, word, status }),
      t('words.applied', { word, status: t(`status.${status}`) }),
    );

  return (
    <>
      <ListHead kind="status" total={live.value?.total} settling={settling} />
      <ListBody live={live}>
        <ol className="lines panel" ref={listRef}>
          {shown.map((unknown, index) => (
            <WordRow
              key={unknown.word}
              unknown={unknown}
              failure={settling.failureOf(unknown.word)}
              isBusy={settling.task.isBusy}
              onExplain={(status) => explain(unknown.word, index, status)}
            />
          ))}
        </ol>
        <Pager offset={offset} size={LINES_A_PAGE} total={total} onTurn={turnTo} />
      </ListBody>
    </>
  );
}
