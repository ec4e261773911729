import { ISSUE_KINDS, type IssueKind } from '../../../domain/data-issue';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { useHeadingFocus } from '../../hooks/use-heading-focus';
import { useSettling } from '../../hooks/use-settling';
import { DuplicateIssues } from './duplicate-issues';
import { IssueList } from './issue-list';
import { IssuesOverview } from './issues-overview';
import { WordIssues } from './word-issues';

/**
 * The work list of what is wrong with the data: an overview, or the issues of one kind. `path` is what the address says after the screen's name:
 * a kind, and a pair of likely duplicates.
 */
export function IssuesScreen({ program, path: [part, pairId] }: { program: Program; path: readonly string[] }) {
  const kind = ISSUE_KINDS.find((one) => one === part);
  const screenRef = useHeadingFocus(`${kind ?? ''}/${pairId ?? ''}`, 'h1');
  return (
    <div className="readable" ref={screenRef}>
      {kind === undefined ? (
        <IssuesOverview programId={program.id} />
      ) : (
        <KindIssues key={kind} programId={program.id} kind={kind} pairId={pairId ?? null} />
      )}
    </div>
  );
}

/** The issues of one kind, and what the last step with them did. */
function KindIssues({ programId, kind, pairId }: { programId: Id; kind: IssueKind; pairId: Id | null }) {
  const settling = useSettling();
  if (kind === 'duplicate') return <DuplicateIssues programId={programId} settling={settling} pairId={pairId} />;
  if (kind === 'status') return <WordIssues programId={programId} settling={settling} />;
  return <IssueList programId={programId} settling={settling} kind={kind} />;
}
