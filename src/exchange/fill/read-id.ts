import type { ExternalId } from '../../domain/external-id';
import { readSalesforceId, type SalesforceRecord } from '../values/salesforce-id';
import type { CellContext } from './cell';

/**
 * The id that a cell holds. In files of other systems an id counts as Salesforce's when it surely is one of a contact or an account.
 *
 * @returns the id, or what is wrong with it
 */
export function readId(
  cell: string,
  record: SalesforceRecord,
  { hasSalesforceIds, system }: CellContext,
): ExternalId | { wrong: string } {
  const salesforce = readSalesforceId(cell, record);
  if ('id' in salesforce) return { system: 'salesforce', id: salesforce.id };
  return hasSalesforceIds ? salesforce : { system, id: cell };
}

/** The id of a record that is kept in objects of many names (assets, requests): any id or address is taken. */
export function readOwnId(cell: string, { system }: CellContext): ExternalId {
  const salesforce = readSalesforceId(cell, 'any');
  return { system, id: 'id' in salesforce ? salesforce.id : cell };
}
