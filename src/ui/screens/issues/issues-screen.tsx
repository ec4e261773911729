import { useLayoutEffect, useRef } from 'preact/hooks';
import { ISSUE_KINDS } from '../../../domain/data-issue';
import type { Program } from '../../../domain/program';
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
  const settling = useSettling(program.id);
  const kind = ISSUE_KINDS.find((one) => one === part);
  const screenRef = useHeadingFocus(`${kind ?? ''}/${pairId ?? ''}`);
  const shared = { programId: program.id, settling };
  return (
    <div className="readable" ref={screenRef}>
      {kind === undefined ? (
        <IssuesOverview {...shared} />
      ) : kind === 'duplicate' ? (
        <DuplicateIssues {...shared} pairId={pairId ?? null} />
      ) : kind === 'status' ? (
        <WordIssues {...shared} />
      ) : (
        <IssueList key={kind} {...shared} kind={kind} />
      )}
    </div>
  );
}

/** Moves the keyboard to the heading when the user goes from one list to another, unless a settled line has a better place. */
function useHeadingFocus(place: string) {
  const screenRef = useRef<HTMLDivElement>(null);
  const lastRef = useRef(place);
  useLayoutEffect(() => {
    if (lastRef.current === place) return;
    lastRef.current = place;
    screenRef.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place]);
  return screenRef;
}
