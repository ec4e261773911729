import { headerKey } from './header-key';
import { ACCOUNT_WORDS } from './header-words/account-words';
import { ASSET_WORDS } from './header-words/asset-words';
import { CONTACT_WORDS } from './header-words/contact-words';
import { NOMINATION_WORDS } from './header-words/nomination-words';
import { USE_WORDS } from './header-words/use-words';
import { FIELDS_OF, isFieldOf, type FieldOf, type ImportField } from './import-field';
import { RECORD_KINDS, type RecordKind } from './record-kind';

/** The words of four languages by which files of each kind call their fields, parted by commas; the first that fits a column wins. */
const WORDS: { [K in RecordKind]: Record<FieldOf<K>, string> } = {
  accounts: ACCOUNT_WORDS,
  contacts: CONTACT_WORDS,
  assets: ASSET_WORDS,
  uses: USE_WORDS,
  nominations: NOMINATION_WORDS,
};

const FIELD_OF_KEY: Record<RecordKind, ReadonlyMap<string, ImportField>> = {
  accounts: readWords('accounts'),
  contacts: readWords('contacts'),
  assets: readWords('assets'),
  uses: readWords('uses'),
  nominations: readWords('nominations'),
};

/** Muster's own labels come after the words. */
function readWords(kind: RecordKind): ReadonlyMap<string, ImportField> {
  const fields = new Map<string, ImportField>();
  for (const [field, list] of [...Object.entries(WORDS[kind]), ...Object.entries(FIELDS_OF[kind])] as [
    ImportField,
    string,
  ][])
    for (const word of list.split(',')) {
      const key = headerKey(word);
      if (!fields.has(key)) fields.set(key, field);
    }
  return fields;
}

/** A column of the record that the row belongs to: "Account: Industry", "Contact__r.FirstName". */
const RELATED = /^(?:\w+?__)?(?:(contact|kontakt|contacto)|(account|kunde|compte|cuenta))(?:__r)?\s*[.:]\s*(.+)$/i;

/** What rows of other kinds say of the account that they belong to. */
const OF_ACCOUNT = new Set<ImportField>(['accountId', 'company', 'isCustomer', 'region', 'industry', 'size']);

/** The field that a column of this name fills in a file of a kind, by the words of four languages; undefined when the name says none. */
export function fieldOfHeader(header: string, kind: RecordKind): ImportField | undefined {
  return FIELD_OF_KEY[kind].get(headerKey(header)) ?? fieldOfRelated(header, kind);
}

function fieldOfRelated(header: string, kind: RecordKind): ImportField | undefined {
  const [, contact, , rest = ''] = RELATED.exec(header.trim()) ?? [];
  const field = FIELD_OF_KEY[contact === undefined ? 'accounts' : 'contacts'].get(headerKey(rest));
  const isKnown = field !== undefined && isFieldOf(kind, field) && (contact !== undefined || OF_ACCOUNT.has(field));
  return isKnown ? field : undefined;
}

/** How many fields the cells of a row name, were it the header of a file of the kind that fits it best. */
export function countNamedFields(cells: readonly string[]): number {
  return Math.max(
    ...RECORD_KINDS.map((kind) => {
      const fields = new Set(cells.map((cell) => (cell.length < 80 ? fieldOfHeader(cell, kind) : undefined)));
      fields.delete(undefined);
      return fields.size;
    }),
  );
}
