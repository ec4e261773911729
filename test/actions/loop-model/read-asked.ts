import type { WrittenFile } from '../../../src/exchange/written-file';
import { FIELD_LABELS } from '../../../src/exchange/write/field-labels';
import { STATUS_LABELS } from '../../../src/exchange/write/status-labels';
import { COLUMNS, PLAYED_FIELDS, type PlayedField, type PlayedSystem } from './system-of-record';

/** One cell that a file asks a system to have. */
export interface Asked {
  id: string;
  field: PlayedField | 'account';
  value: string;
}

/** What a file of Muster's asks for, as somebody who reads it would do it. Cards ask for nothing in particular. */
export function readAsked({ target, body }: WrittenFile): Asked[] {
  if ('text' in body) return body.form === 'json' ? readJson(body.text.records) : [];
  const tables = 'table' in body ? [body.table] : body.tables;
  return tables.flatMap(({ columns, rows }) => {
    const headers = columns.map(({ header }) => header);
    if (headers.includes('New value')) return readSheet(headers, rows);
    if (headers.includes('Proposed value')) return [];
    return rows.flatMap(([id = '', ...cells]) =>
      cells.flatMap((cell, index): Asked[] => {
        const field = fieldOf(headers[index + 1]!, target === 'smartsheet' ? 'smartsheet' : 'salesforce');
        if (field === undefined || (cell === '' && target !== 'smartsheet')) return [];
        return [{ id, field, value: plain(field, cell === '#N/A' ? '' : cell) }];
      }),
    );
  });
}

function fieldOf(header: string, system: PlayedSystem): Asked['field'] | undefined {
  if (header === 'Name' || header === 'Account Name') return 'account';
  const spaced = (field: PlayedField) => FIELD_LABELS[field] === header || COLUMNS[system][field] === header;
  return PLAYED_FIELDS.find(
    (field) => spaced(field) || COLUMNS[system][field]?.toLowerCase() === header.replaceAll(' ', '').toLowerCase(),
  );
}

function readSheet(headers: readonly string[], rows: readonly string[][]): Asked[] {
  const at = (name: string) => headers.indexOf(name);
  return rows.flatMap((row): Asked[] => {
    const label = row[at('Field')]!;
    const field = label === 'Account name' ? 'account' : PLAYED_FIELDS.find((one) => FIELD_LABELS[one] === label);
    return field === undefined
      ? []
      : [{ id: row[at('Record id')]!, field, value: plain(field, row[at('New value')]!) }];
  });
}

function readJson(records: readonly string[]): Asked[] {
  return records.flatMap((text): Asked[] => {
    const { record, externalIds, field, newValue } = JSON.parse(text) as Record<string, string> & {
      externalIds: { id: string }[];
    };
    const id = externalIds[0]?.id ?? '';
    if (record === 'account') return [{ id, field: 'account', value: newValue! }];
    const played = PLAYED_FIELDS.find((one) => one === field);
    return played === undefined ? [] : [{ id, field: played, value: newValue! }];
  });
}

/** A written value as a correction's text. */
function plain(field: Asked['field'], cell: string): string {
  if (field === 'status') return Object.entries(STATUS_LABELS).find(([, label]) => label === cell)?.[0] ?? cell;
  if (field === 'searchable') return /^(true|yes|1)$/i.test(cell) ? 'true' : cell === '' ? '' : 'false';
  return cell;
}
