import { headerKey } from './header-key';
import { ACCOUNT_WORDS } from './header-words/account-words';
import { ASSET_WORDS } from './header-words/asset-words';
import { CONTACT_WORDS } from './header-words/contact-words';
import { NOMINATION_WORDS } from './header-words/nomination-words';
import { USE_WORDS } from './header-words/use-words';
import type { FieldOf, ImportField } from './import-field';
import { RECORD_KINDS, type RecordKind } from './record-kind';

/** The words of four languages by which files of each kind call their fields, parted by commas; the first that fits a column wins. */
const WORDS: { [K in RecordKind]: Record<FieldOf<K>, string> } = {
  accounts: ACCOUNT_WORDS,
  contacts: CONTACT_WORDS,
  assets: ASSET_WORDS,
  uses: USE_WORDS,
  nominations: NOMINATION_WORDS,
};

const FIELD_OF_KEY = new Map(
  RECORD_KINDS.map((kind) => {
    const fields = new Map<string, ImportField>();
    for (const [field, words] of Object.entries(WORDS[kind]) as [ImportField, string][])
      for (const word of words.split(',')) {
        const key = headerKey(word);
        if (!fields.has(key)) fields.set(key, field);
      }
    return [kind, fields] as const;
  }),
);

/** The field that a column of this name fills in a file of a kind, by the words of four languages; undefined when the name says none. */
export function fieldOfHeader(header: string, kind: RecordKind): ImportField | undefined {
  return FIELD_OF_KEY.get(kind)?.get(headerKey(header));
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
