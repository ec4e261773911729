import type { RecordSystem } from '../domain/external-id';
import type { SystemWords } from '../domain/program';
import type { AdvocateStatus } from '../domain/status';
import type { Dialect } from './dialects/dialect';
import { DIALECTS } from './dialects/find-dialect';
import type { ColumnUse } from './import-field';
import type { Column, Recognition } from './recognition';

type LearntColumn = keyof SystemWords['columns'];

/** The columns that exports write. */
const LEARNT_COLUMNS: Partial<Record<ColumnUse, LearntColumn>> = {
  accountId: 'accountKey',
  title: 'title',
  company: 'company',
  givenName: 'givenName',
  familyName: 'familyName',
  location: 'location',
  profile: 'profileUrl',
  status: 'status',
  searchable: 'searchable',
  leftOn: 'leftOn',
  email: 'email',
  phone: 'phone',
  mobile: 'mobile',
};

/** The column by whose ids a system finds its record again. ReferenceEdge keeps the reference on a profile of its own. */
function keyFieldOf(system: RecordSystem, columns: readonly Column[]): ColumnUse {
  return system === 'reference-edge' && columns.some(({ use }) => use === 'profileId') ? 'profileId' : 'contactId';
}

/** Reports have labels, which are no names that data can be loaded by. */
function teachesColumns(taught: Dialect['teaches']['columns'], columns: readonly Column[]): boolean {
  return taught === 'api-names' ? columns.some(({ header }) => /__[cr]\b/i.test(header)) : taught;
}

/**
 * What a file of contacts teaches about its system: the names of its columns and the spelling of its statuses. Files of other kinds
 * have other columns, and teach nothing.
 *
 * @param statusSpellings how the file spells the statuses that it uses
 */
export function learnWords(
  { form, recordKind }: Pick<Recognition, 'form' | 'recordKind'>,
  columns: readonly Column[],
  statusSpellings: ReadonlyMap<AdvocateStatus, string>,
): SystemWords {
  const { teaches, system } = DIALECTS[form];
  const isTaught = recordKind === 'contacts';
  const key = keyFieldOf(system, columns);
  const learnt = columns.flatMap(({ use, header }) => {
    const column = use === key ? 'key' : LEARNT_COLUMNS[use];
    return column === undefined ? [] : [[column, header] as const];
  });
  return {
    columns: isTaught && teachesColumns(teaches.columns, columns) ? Object.fromEntries(learnt) : {},
    statusLabels: isTaught && teaches.statuses ? Object.fromEntries(statusSpellings) : {},
  };
}
