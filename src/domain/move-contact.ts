import type { Contact } from './contact';
import type { StatusChange } from './life-cycle';
import { noteFlaw } from './note-flaw';
import type { AdvocateStatus } from './status';

/** Who has one of these works where the record says. */
const STILL_THERE: ReadonlySet<AdvocateStatus> = new Set(['nominated', 'recruiting', 'active', 'paused']);

/** Whether the status says that the contact works where the record says. */
export function isStillThere(status: AdvocateStatus | null): boolean {
  return status !== null && STILL_THERE.has(status);
}

/**
 * The contact after a move in the life cycle: the reason for a pause comes and goes with it, and who comes back has not left. A word for the status
 * that nobody understood says nothing any more.
 */
export function moveContact(contact: Contact, { to, pause }: StatusChange): Contact {
  const moved: Contact = noteFlaw({ ...contact, status: to }, 'status', undefined);
  delete moved.unknownStatus;
  delete moved.pause;
  if (to === 'paused' && pause !== undefined) moved.pause = { ...pause, reason: pause.reason.trim() };
  if (isStillThere(to)) delete moved.leftOn;
  return moved;
}
