import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Instant } from '../domain/ids';
import type { CompanyAlias, Dismissal } from '../domain/memory';
import type { ProfileObservation } from '../domain/observation';
import type { Verdict } from '../domain/verdict';

/** What the user has said before about companies and findings. */
export interface VerdictMemory {
  aliases: readonly CompanyAlias[];
  dismissals: readonly Dismissal[];
}

/** Compares what a profile page said with a contact's record. */
export function compare(
  _observation: ProfileObservation,
  _contact: Contact,
  _account: Account | null,
  _memory: VerdictMemory,
  _now: Instant,
): Verdict {
  return {
    kind: 'cannot-tell',
    probability: 0,
    sentence: 'The page does not say enough.',
    excerpt: '',
    findings: [],
    reason: 'partly-read',
  };
}
