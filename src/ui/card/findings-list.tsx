import type { Finding } from '../../domain/verdict';
import { FindingRow } from './finding-row';

/** Findings as *stored → seen* rows. */
export function FindingsList({
  findings,
  isBusy,
  canEdit,
  onAccept,
  onDismiss,
}: {
  findings: Finding[];
  isBusy: boolean;
  /** Whether the value can be written otherwise before it is accepted. */
  canEdit: (finding: Finding) => boolean;
  onAccept: (finding: Finding, value?: string) => void;
  onDismiss: (finding: Finding) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.field}|${finding.seen}`}
          finding={finding}
          isBusy={isBusy}
          canEdit={canEdit(finding)}
          onAccept={(value) => onAccept(finding, value)}
          onDismiss={() => onDismiss(finding)}
        />
      ))}
    </ul>
  );
}
