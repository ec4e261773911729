import type { Id, Instant } from './ids';
import type { Sentence } from './said';
import type { VerdictKind } from './verdict';

/**
 * A likely change that no profile has shown: to be confirmed on the person's page before anything is corrected. `confirmed`
 * once a page has been judged since, `dismissed` by the user.
 */
export interface Review {
  id: Id;
  programId: Id;
  contactId: Id;
  source: 'connections';
  fileName: string;
  /** What the file says. */
  seen: { company: string; title: string };
  likely: VerdictKind;
  /** For the list, e.g. "Now at Globex; the record says Acme". */
  sentence: Sentence;
  state: 'to-confirm' | 'confirmed' | 'dismissed';
  at: Instant;
}

/** Whether two files say the same of somebody's job. */
export function isSameSeen(a: Review['seen'], b: Review['seen']): boolean {
  return a.company === b.company && a.title === b.title;
}
