import type { Id, Instant, YearMonth } from './ids';

/** One job of a contact over time. An ended one is kept: it is never overwritten by the next. */
export interface Employment {
  /** The account in the program, when the company is one. */
  accountId: Id | null;
  company: string;
  title: string;
  start?: YearMonth;
  end?: YearMonth;
  state: 'current' | 'ended';
  source: 'import' | 'page' | 'user';
  recordedAt: Instant;
}
