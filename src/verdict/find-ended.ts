import type { CaseFile } from './case-file';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { isWellRead } from './is-well-read';
import { isSurelyBefore } from './year-month';

/**
 * The stored job as shown to have ended: under the stored title, else the job there that ended last. One that ended before a
 * person verified the record was an earlier stint when its title is another one, or when the page lists some jobs only: a later
 * stint may be among the others. Null when nothing shows that the job has ended.
 */
export function findEnded(file: CaseFile): JudgedPosition | null {
  const { contact, knownRight, positions } = file;
  const there = positions
    .filter((one) => one.state === 'ended' && one.company.relation === 'same' && isWellRead(one))
    .sort((a, b) => (b.position.end ?? '').localeCompare(a.position.end ?? ''));
  const stored = there.find(isStoredTitle);
  const last = stored ?? there[0];
  if (last === undefined) return null;
  const { end } = last.position;
  const isEarlier = contact.verifiedAt !== undefined && (end === null || isSurelyBefore(end, knownRight));
  return isEarlier && (stored === undefined || file.observation.experience !== 'complete') ? null : last;
}
