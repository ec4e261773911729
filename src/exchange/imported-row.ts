import type { ExternalId } from '../domain/external-id';

/** What every row of a file has, whatever it is about. */
export interface ImportedRowBase {
  /** The line of the file, counted from 1: of a card where it begins; of JSON the number of the record. */
  line: number;
  /** The row as written, so that it can be given back when it is refused later. */
  cells?: readonly string[];
  externalIds: ExternalId[];
  /** Columns that map to no field, by header. */
  custom: Record<string, string>;
}

/** How a row names the account that it belongs to. */
export interface AccountLink {
  accountExternalId?: ExternalId;
  company?: string;
}
