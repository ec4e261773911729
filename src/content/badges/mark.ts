import type { ListedRef } from '../../domain/identity';
import type { ListRow } from '../../linkedin/list-layout';
import type { BadgeView } from '../../messaging/contract';

/** A person of the program in a list: where, who, and what is said of them. */
export interface Mark {
  /** The same for the same person in the same list, however often the row is drawn anew. */
  key: string;
  row: ListRow;
  person: ListedRef;
  view: BadgeView;
}
