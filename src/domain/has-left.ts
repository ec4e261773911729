import type { Contact } from './contact';

/** Whether the record says that the contact has left the company: by its status, or by the month. */
export function hasLeft({ status, leftOn }: Pick<Contact, 'status' | 'leftOn'>): boolean {
  return status === 'left-company' || leftOn !== undefined;
}
