import { externalKey } from '../../domain/external-id';
import { isSame } from '../../domain/is-same';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { ProgramRecords } from '../../store/program-records';

/** A row that names the same person as an earlier one of the file. */
export interface Repeat {
  firstLine: number;
  /** Both rows say the same: nothing is lost by taking one. */
  isIdentical: boolean;
  by: 'id' | 'profile';
}

/**
 * The rows that repeat an earlier one, by line: those with the same external id, or without one of the same profile. A row whose id the
 * program knows is that contact's, whatever profile it names.
 */
export async function findRepeats(
  records: ProgramRecords,
  rows: readonly ImportedContact[],
): Promise<Map<number, Repeat>> {
  const repeats = findInFile(rows);
  const byProfile = rows.filter(({ line }) => repeats.get(line)?.by === 'profile');
  const externalKeys = byProfile.flatMap(({ externalIds }) => externalIds.map(externalKey));
  if (externalKeys.length === 0) return repeats;
  const contacts = await records.contacts.findByKeys({ externalKeys });
  const known = new Set(contacts.flatMap(({ externalIds }) => externalIds.map(externalKey)));
  for (const { line, externalIds } of byProfile)
    if (externalIds.some((id) => known.has(externalKey(id)))) repeats.delete(line);
  return repeats;
}

function findInFile(rows: readonly ImportedContact[]): Map<number, Repeat> {
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
    for (const key of [...ids, ...profile]) if (!firsts.has(key)) firsts.set(key, row);
  }
  return repeats;
}

function unplaced(row: ImportedContact): ImportedContact {
  const rest = { ...row, line: 0 };
  delete rest.cells;
  return rest;
}
