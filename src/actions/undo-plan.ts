import type { RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import type { Row } from './revert-row';

/** The rows to write and to delete, by table, so that an event is undone. */
export interface UndoPlan {
  put: Map<RecordTable, Map<Id, Row>>;
  remove: Map<RecordTable, Set<Id>>;
}
