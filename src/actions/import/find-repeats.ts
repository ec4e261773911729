import { externalKey } from '../../domain/external-id';
import { isSame } from '../../domain/is-same';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';

/** A row that names the same person as an earlier one of the file. */
export interface Repeat {
  firstLine: number;
  /** Both rows say the same: nothing is lost by taking one. */
  isIdentical: boolean;
  by: 'id' | 'profile';
}

/** The rows that repeat an earlier one, by line: those with the same external id, or without one of the same profile. */
export function findRepeats(rows: readonly ImportedContact[]): Map<number, Repeat> {
  const firsts = new Map<string, ImportedContact>();
  const repeats = new Map<number, Repeat>();
  for (const row of rows) {
    const ids = row.externalIds.map(externalKey);
    const profile = row.profile ? [profileKey(row.profile)] : [];
    const byId = ids.map((key) => firsts.get(key)).find((first) => first !== undefined);
    const byProfile = profile.map((key) => firsts.get(key)).find((first) => first !== undefined);
    const first = byId ?? byProfile;
    if (first !== undefined)
      repeats.set(row.line, {
        firstLine: first.line,
        isIdentical: isSame(unplaced(first), unplaced(row)),
        by: byId === undefined ? 'profile' : 'id',
      });
    else for (const key of [...ids, ...profile]) firsts.set(key, row);
  }
  return repeats;
}

function unplaced(row: ImportedContact): ImportedContact {
  const rest = { ...row, line: 0 };
  delete rest.cells;
  return rest;
}
