import type { ExternalId } from '../../domain/external-id';
import type { Said } from '../../domain/said';
import { readSalesforceId, type SalesforceRecord } from '../values/salesforce-id';
import { entriesOf, type CellContext, type Fill } from './cell';
import type { ImportedRowBase } from '../imported-row';

/**
 * The id that a cell holds. In files of other systems an id counts as Salesforce's when it surely is one of a contact or an account.
 *
 * @returns the id, or what is wrong with it
 */
export function readId(
  cell: string,
  record: SalesforceRecord,
  { hasSalesforceIds, system }: CellContext,
): ExternalId | { wrong: Said } {
  const salesforce = readSalesforceId(cell, record);
  if ('id' in salesforce) return { system: 'salesforce', id: salesforce.id };
  return hasSalesforceIds ? salesforce : { system, id: cell };
}

/** The id of a record that is kept in objects of many names (assets, requests): any id or address is taken. */
function readOwnId(cell: string, { system }: CellContext): ExternalId {
  const salesforce = readSalesforceId(cell, 'any');
  return { system, id: 'id' in salesforce ? salesforce.id : cell };
}

/** Fills the ids of the record itself; a row whose id is none is refused. */
export function fillOwnIds(record: SalesforceRecord): Fill<ImportedRowBase> {
  return ({ externalIds }, cell, context) => {
    for (const id of entriesOf(cell, context.isExact, asOne)) {
      const read = record === 'any' ? readOwnId(id, context) : readId(id, record, context);
      if ('wrong' in read) return { refused: read.wrong };
      externalIds.push(read);
    }
    return 'read';
  };
}

function asOne(cell: string): string[] {
  return cell === '' ? [] : [cell];
}
