import type { CaseFile } from './case-file';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { isWellRead } from './is-well-read';
import { isSurelyBefore } from './year-month';

/**
 * The stored job as shown to have ended: under the stored title, else the job there that ended last. One that ended before a
 * person verified the record under another title was an earlier stint. Null when nothing shows that the job has ended.
 */
export function findEnded({ contact, knownRight, positions }: CaseFile): JudgedPosition | null {
  const there = positions
    .filter((one) => one.state === 'ended' && one.company.relation === 'same' && isWellRead(one))
    .sort((a, b) => (b.position.end ?? '').localeCompare(a.position.end ?? ''));
  const stored = there.find(isStoredTitle);
  const latest = there[0];
  if (stored !== undefined || latest === undefined) return stored ?? null;
  const { end } = latest.position;
  const isEarlierStint = contact.verifiedAt !== undefined && (end === null || isSurelyBefore(end, knownRight));
  return isEarlierStint ? null : latest;
}
