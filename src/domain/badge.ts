import type { Instant } from './ids';
import type { Said } from './said';
import type { AdvocateStatus } from './status';
import type { VerdictKind } from './verdict';

/** What the mark beside a person in a list says: surely a contact with the last verdict about them, or possibly one of some. */
export type BadgeModel =
  | {
      kind: 'contact';
      name: string;
      status: AdvocateStatus | null;
      /** The last verdict and when it was reached; null for a contact who was never seen. */
      verdict: { kind: VerdictKind; at: Instant; isSettled: boolean } | null;
    }
  | { kind: 'ask'; names: string[]; reason: Said };
