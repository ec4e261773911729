import type { SavedMapping } from '../domain/memory';
import type { Dialect } from './dialects/dialect';
import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import { isFieldOf, labelOf, type ColumnUse } from './import-field';
import { fieldKey } from './muster-columns';
import type { RecordKind } from './record-kind';

/** What the columns are proposed to become, and what the user should know about it. */
export interface ProposedColumns {
  uses: ColumnUse[];
  notes: string[];
}

/** Proposes a use for each column: as the saved mapping says, else as the dialect says, else by the words of the header. */
export function proposeColumns(
  names: readonly string[],
  dialect: Dialect,
  kind: RecordKind,
  saved: SavedMapping | undefined,
): ProposedColumns {
  if (saved !== undefined) return { uses: names.map((name) => savedUse(saved, name, kind)), notes: [] };
  const proposed = names.map(
    (name) => dialect.exact?.useOf(name, kind) ?? ownUse(dialect, name, kind) ?? fieldOfHeader(name, kind) ?? 'custom',
  );
  return giveEachFieldOneColumn(names, settleNameColumns(proposed), kind);
}

function ownUse({ columns }: Dialect, name: string, kind: RecordKind): ColumnUse | undefined {
  const uses = [name.toLowerCase(), headerKey(name)].map((key) =>
    Object.hasOwn(columns, key) ? columns[key] : undefined,
  );
  return uses.find((use) => use === 'custom' || use === 'ignored' || (use !== undefined && isFieldOf(kind, use)));
}

function savedUse(saved: SavedMapping, name: string, kind: RecordKind): ColumnUse {
  const use = Object.hasOwn(saved.columns, name) ? saved.columns[name] : 'custom';
  if (use === null) return 'ignored';
  return use !== undefined && isFieldOf(kind, use) ? use : 'custom';
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
  const notes: string[] = [];
  const settled = uses.map((use, index): ColumnUse => {
    const name = names[index]!;
    if (use === 'custom' || use === 'ignored') return use;
    const key = fieldKey(use, name);
    const first = holder.get(key);
    if (first === undefined) {
      holder.set(key, name);
      return use;
    }
    notes.push(
      `“${first}” and “${name}” may both be “${labelOf(kind, use)}”: the first is used, the second is kept as a custom field. ` +
        'Choose the other one if that is right.',
    );
    return 'custom';
  });
  return { uses: settled, notes };
}
