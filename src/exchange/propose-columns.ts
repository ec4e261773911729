import type { SavedMapping } from '../domain/memory';
import type { Dialect } from './dialects/dialect';
import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import { IMPORT_FIELDS, type ColumnUse, type ImportField } from './import-field';

/** What the columns are proposed to become, and what the user should know about it. */
export interface ProposedColumns {
  uses: ColumnUse[];
  notes: string[];
}

/** Proposes a use for each column: as the saved mapping says, else as the dialect says, else by the words of the header. */
export function proposeColumns(
  names: readonly string[],
  dialect: Dialect,
  saved: SavedMapping | undefined,
): ProposedColumns {
  if (saved !== undefined) return { uses: names.map((name) => savedUse(saved, name)), notes: [] };
  const proposed = names.map((name) => ownUse(dialect, name) ?? fieldOfHeader(name) ?? 'custom');
  return giveEachFieldOneColumn(names, settleNameColumns(proposed));
}

function ownUse(dialect: Dialect, name: string): ColumnUse | undefined {
  const key = headerKey(name);
  return Object.hasOwn(dialect.columns, key) ? dialect.columns[key] : undefined;
}

function savedUse(saved: SavedMapping, name: string): ColumnUse {
  const use = Object.hasOwn(saved.columns, name) ? saved.columns[name] : 'custom';
  if (use === null) return 'ignored';
  return use !== undefined && Object.hasOwn(IMPORT_FIELDS, use) ? (use as ImportField) : 'custom';
}

/** "Name" beside "Vorname" is the family name, and "Nombre" beside "Apellidos" the given one. */
function settleNameColumns(uses: ColumnUse[]): ColumnUse[] {
  const hasGiven = uses.includes('givenName');
  const hasFamily = uses.includes('familyName');
  if (hasGiven === hasFamily) return uses;
  return uses.map((use) => (use === 'fullName' ? (hasGiven ? 'familyName' : 'givenName') : use));
}

function giveEachFieldOneColumn(names: readonly string[], uses: ColumnUse[]): ProposedColumns {
  const holder = new Map<ColumnUse, string>();
  const notes: string[] = [];
  const settled = uses.map((use, index): ColumnUse => {
    const name = names[index]!;
    if (use === 'custom' || use === 'ignored') return use;
    const first = holder.get(use);
    if (first === undefined) {
      holder.set(use, name);
      return use;
    }
    notes.push(
      `“${first}” and “${name}” may both be “${IMPORT_FIELDS[use]}”: the first is used, the second is kept as a custom field. ` +
        'Choose the other one if that is right.',
    );
    return 'custom';
  });
  return { uses: settled, notes };
}
