import { useCallback, useState } from 'preact/hooks';
import type { IssueKind } from '../../../domain/data-issue';
import type { Id } from '../../../domain/ids';
import { type Live, useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { fitOffset } from '../../format/fit-offset';

/** How many lines show at a time. */
export const LINES_A_PAGE = 25;

/** A part of a long list, and how long the whole is. */
export interface ListPart<Line> {
  total: number;
  offset: number;
  lines: Line[];
}

/**
 * A page of the issues of one kind, kept fresh: when the last line of the last page is settled, the page before shows. `read` must stay the same
 * function (useCallback) while the question is the same.
 */
export function useListPart<Line>(
  programId: Id,
  kind: IssueKind,
  read: (offset: number, limit: number) => Promise<Line[]>,
): { live: Live<ListPart<Line>>; turnTo: (offset: number) => void } {
  const { store } = useWorld();
  const [wanted, turnTo] = useState(0);
  const live = useLive(
    useCallback(async () => {
      const { [kind]: total } = await store.in(programId).issues.count();
      const offset = fitOffset(wanted, total, LINES_A_PAGE);
      return { total, offset, lines: await read(offset, LINES_A_PAGE) };
    }, [store, programId, kind, read, wanted]),
  );
  return { live, turnTo };
}
