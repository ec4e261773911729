import type { SavedMapping } from '../domain/memory';
import { say, type Said } from '../domain/said';
import type { Dialect } from './dialects/dialect';
import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import { isFieldOf, sayField, type ColumnUse } from './import-field';
import { fieldKey } from './muster-columns';
import type { RecordKind } from './record-kind';
import { settleFullName } from './settle-full-name';

/** What the columns are proposed to become, and what the user should know about it. */
export interface ProposedColumns {
  uses: ColumnUse[];
  notes: Said[];
}

/**
 * Proposes a use for each column: as the saved mapping says, else as the dialect says, else by the words of the header.
 *
 * @param rows the first rows below the header
 */
export function proposeColumns(
  names: readonly string[],
  dialect: Dialect,
  kind: RecordKind,
  saved: SavedMapping | undefined,
  rows: readonly (readonly string[])[],
): ProposedColumns {
  if (saved !== undefined) return { uses: savedUses(saved, names, kind), notes: [] };
  const proposed = names.map(
    (name) => dialect.exact?.useOf(name, kind) ?? ownUse(dialect, name, kind) ?? fieldOfHeader(name, kind) ?? 'custom',
  );
  return giveEachFieldOneColumn(names, settleFullName(settleNameColumns(proposed), rows), kind);
}

function ownUse({ columns }: Dialect, name: string, kind: RecordKind): ColumnUse | undefined {
  const uses = [name.toLowerCase(), headerKey(name)].map((key) =>
    Object.hasOwn(columns, key) ? columns[key] : undefined,
  );
  return uses.find((use) => use === 'custom' || use === 'ignored' || (use !== undefined && isFieldOf(kind, use)));
}

/** As the mapping has each column by its name, else by the key of it: headers with the same keys have the same fingerprint. */
function savedUses({ columns }: SavedMapping, names: readonly string[], kind: RecordKind): ColumnUse[] {
  const byKey = new Map(Object.entries(columns).map(([name, use]) => [headerKey(name), use]));
  return names.map((name) => {
    const use = Object.hasOwn(columns, name) ? columns[name] : byKey.get(headerKey(name));
    if (use === null) return 'ignored';
    return use !== undefined && isFieldOf(kind, use) ? use : 'custom';
  });
}

/** "Name" beside "Vorname" is the family name, and "Nombre" beside "Apellidos" the given one. */
function settleNameColumns(uses: ColumnUse[]): ColumnUse[] {
  const hasGiven = uses.includes('givenName');
  const hasFamily = uses.includes('familyName');
  if (hasGiven === hasFamily) return uses;
  return uses.map((use) => (use === 'fullName' ? (hasGiven ? 'familyName' : 'givenName') : use));
}

function giveEachFieldOneColumn(names: readonly string[], uses: ColumnUse[], kind: RecordKind): ProposedColumns {
  const holder = new Map<string, string>();
  const notes: Said[] = [];
  const settled = uses.map((use, index): ColumnUse => {
    const name = names[index]!;
    if (use === 'custom' || use === 'ignored') return use;
    const key = fieldKey(use, name);
    const first = holder.get(key);
    if (first === undefined) {
      holder.set(key, name);
      return use;
    }
    notes.push(say('note.rivals', { first, second: name, field: sayField(kind, use) }));
    return 'custom';
  });
  return { uses: settled, notes };
}
