import type { Contact } from './contact';
import type { Day } from './ids';
import type { RunRules } from './review-run';
import type { AdvocateStatus } from './status';
import { addDays } from './use';

/** Nobody checks these unless they are asked for. */
const LEFT_OUT: readonly (AdvocateStatus | null)[] = ['left-company', 'do-not-contact'];

/** Whether a contact fits the parts of the rules that its own record tells: status, owner and when it was verified. */
export function fitsRules(
  { status, owner, verifiedAt }: Pick<Contact, 'status' | 'owner' | 'verifiedAt'>,
  { notVerifiedForDays: days, statuses, owner: wanted }: RunRules,
  today: Day,
): boolean {
  if (statuses.length === 0 ? LEFT_OUT.includes(status) : status === null || !statuses.includes(status)) return false;
  if (wanted !== undefined && owner !== wanted) return false;
  return days === 0 || verifiedAt === undefined || verifiedAt.slice(0, 10) < addDays(today, -days);
}

/** The order of a run: active advocates first, then whoever was never verified, then those verified longest ago. */
export function compareTurns(a: Turn, b: Turn): number {
  const [first, second] = [turnKey(a), turnKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

type Turn = Pick<Contact, 'status' | 'verifiedAt'>;

function turnKey({ status, verifiedAt = '' }: Turn): string {
  return `${status === 'active' ? 0 : 1}${verifiedAt}`;
}
