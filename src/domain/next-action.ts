import type { Day, Id, Instant } from './ids';

/** What is to be done next with a contact or an account, until when and by whom. */
export interface NextAction {
  id: Id;
  programId: Id;
  contactId: Id | null;
  accountId: Id | null;
  what: string;
  dueOn: Day;
  owner: string;
  doneAt?: Instant;
  createdAt: Instant;
}
