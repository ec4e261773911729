import { useCallback } from 'preact/hooks';
import { leaveIssue } from '../../../actions/leave-issue';
import { mendField } from '../../../actions/mend-field';
import { type IssueLine, readIssueLines } from '../../../actions/read-issues';
import type { LeavableIssue } from '../../../domain/data-issue';
import type { Id } from '../../../domain/ids';
import { Pager } from '../../components/pager';
import { type Settling, useLineFocus } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { IssueRow } from './issue-row';
import { ListBody } from './list-body';
import { ListHead } from './list-head';
import { LINES_A_PAGE, useListPart } from './use-list-part';

/** The contacts with an issue of one kind, a page at a time; each is mended in its place, or left as it is. */
export function IssueList({ programId, kind, settling }: { programId: Id; kind: LeavableIssue; settling: Settling }) {
  const world = useWorld();
  const { live, turnTo } = useListPart(
    programId,
    kind,
    useCallback(
      (offset: number, limit: number) => readIssueLines(world, { programId, kind, offset, limit }),
      [world, programId, kind],
    ),
  );
  const { total = 0, offset = 0, lines = [] } = live.value ?? {};
  const listRef = useLineFocus(settling, live.value && lines.map(({ contactId }) => contactId));

  const mend = (
    { contactId, name }: IssueLine,
    index: number,
    field: IssueLine['mend'][number]['field'],
    value: string,
  ) =>
    settling.settle(
      { key: contactId, index },
      () => mendField(world, { programId, contactId, field, value }),
      t('issues.mended', { name }),
    );
  const leave = ({ contactId, name }: IssueLine, index: number) =>
    settling.settle(
      { key: contactId, index },
      () => leaveIssue(world, { programId, contactId, kind }),
      t('issues.left', { name }),
    );

  return (
    <>
      <ListHead kind={kind} total={live.value?.total} settling={settling} />
      <ListBody live={live}>
        <ol className="lines panel" ref={listRef}>
          {lines.map((line, index) => (
            <IssueRow
              key={line.contactId}
              line={line}
              failure={settling.failureOf(line.contactId)}
              isBusy={settling.task.isBusy}
              onMend={(field, value) => mend(line, index, field, value)}
              onLeave={() => leave(line, index)}
            />
          ))}
        </ol>
        <Pager offset={offset} size={LINES_A_PAGE} total={total} onTurn={turnTo} />
      </ListBody>
    </>
  );
}
