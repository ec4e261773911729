import { headerKey } from './header-key';
import { fieldOfHeader } from './header-words';
import type { ImportField } from './import-field';
import { RECORD_KINDS, type RecordKind } from './record-kind';

/** Fields by which a kind is told; a header such as "Name", "Status" or "Owner" may be any kind's. */
const TELLING: Record<RecordKind, readonly ImportField[]> = {
  contacts: [
    'fullName',
    'title',
    'givenName',
    'familyName',
    'salutation',
    'email',
    'phone',
    'mobile',
    'profile',
    'searchable',
    'buyingRole',
    'participations',
    'leftOn',
    'verifiedAt',
    'profileId',
  ],
  accounts: ['industry', 'size', 'isCustomer', 'region'],
  assets: ['assetTitle', 'assetKind', 'publishedOn', 'url', 'assetStatus', 'assetId'],
  uses: ['usedOn', 'useType', 'request', 'useId'],
  nominations: ['nominationId', 'submittedOn', 'nominationStatus', 'replaces', 'fullName', 'nominationDueOn', 'owner'],
};

/** Words that name a kind in a header, a file or a sheet, in four languages, without the ends that grammar changes. */
const NAMES: Record<RecordKind, RegExp> = {
  nominations: /nomin/i,
  assets:
    /\bassets?\b|case[ _-]?stud|fallstudie|études? de cas|casos? de éxito|\bcontent\b|\binhalte?\b|\bcontenus?\b|\bcontenidos?\b/i,
  uses: /\buses?\b|usage|\brequests?\b|referenzanfrage|\banfragen?\b|nutzung|einsätze|utilisation|\bdemandes?\b|\busos?\b|solicitud|activity log/i,
  accounts:
    /\baccounts?\b|\bcompan(?:y|ies)\b|\bcustomers?\b|\bfirmen\b|\bkunden\b|unternehmen|\bcomptes?\b|\bclients\b|entreprises|\bcuentas?\b|\bclientes\b|empresas/i,
  contacts: /contact|kontakt|\badvocates?\b|\bpeople\b|personen|ansprechpartner/i,
};

const SURELY_PERSON: readonly ImportField[] = ['givenName', 'familyName', 'title', 'email', 'mobile', 'profile'];

/** The name of the file says more than a column that others have too ("Type"), and less than one that they have not ("Asset type"). */
const NAMED = 0.75;
const OWN_HEADER = 2;
const SHARED_HEADER = 0.5;
const IDS = 4;

/**
 * What the rows of a table most likely are, by the words of its header, the ids in its first rows, and the names of file and sheet.
 * Contacts, where nothing speaks for anything else.
 *
 * @param rows the first rows below the header
 * @param sheetName blank where the file has no sheets
 */
export function guessRecordKind(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  fileName: string,
  sheetName: string,
): RecordKind {
  const kinds = RECORD_KINDS.filter((kind) => kind !== 'accounts' || !namesPersons(header));
  const scores = kinds.map((kind) => ({
    kind,
    score: weighHeader(header, kind) + weighNames(fileName, sheetName, kind) + weighIds(header, rows, kind),
  }));
  const contacts = scores.find(({ kind }) => kind === 'contacts')!;
  return scores.reduce((best, candidate) => (candidate.score > best.score ? candidate : best), contacts).kind;
}

/** Each telling field once. Words that other kinds have too count beside one that they have not. */
function weighHeader(header: readonly string[], kind: RecordKind): number {
  const weights = new Map<ImportField, number>();
  for (const name of header) {
    const field = fieldOfHeader(name, kind);
    if (field === undefined || !TELLING[kind].includes(field)) continue;
    const isOwn = RECORD_KINDS.every((other) => other === kind || fieldOfHeader(name, other) === undefined);
    weights.set(field, Math.max(weights.get(field) ?? 0, isOwn ? OWN_HEADER : SHARED_HEADER));
  }
  const all = [...weights.values()];
  return kind === 'contacts' || kind === 'accounts' || all.includes(OWN_HEADER)
    ? all.reduce((sum, weight) => sum + weight, 0)
    : 0;
}

/** All that files say of accounts stands in files of contacts too, beside the persons. */
function namesPersons(header: readonly string[]): boolean {
  const fields = new Set(header.map((name) => fieldOfHeader(name, 'contacts')));
  return SURELY_PERSON.some((field) => fields.has(field)) || (fields.has('company') && fields.has('fullName'));
}

/** The sheet's name counts before the file's, which is of all sheets. */
function weighNames(fileName: string, sheetName: string, kind: RecordKind): number {
  const names = [sheetName, fileName].map((name) => name.replaceAll(/[_.-]/g, ' '));
  const first = names
    .map((name) => RECORD_KINDS.filter((other) => NAMES[other].test(name)))
    .find((kinds) => kinds.length > 0);
  return first?.includes(kind) ? NAMED / first.length : 0;
}

/** The ids of Salesforce say what they are of; an id column is the record's own where it is called so. */
function weighIds(header: readonly string[], rows: readonly (readonly string[])[], kind: RecordKind): number {
  const own = header.findIndex((name) => ['id', 'recordid'].includes(headerKey(name)));
  const prefix = rows.map((row) => row[own]?.trim() ?? '').find((id) => id.length === 15 || id.length === 18);
  if (own === -1 || prefix === undefined) return 0;
  return (prefix.startsWith('003') && kind === 'contacts') || (prefix.startsWith('001') && kind === 'accounts')
    ? IDS
    : 0;
}
