import { expect, it } from 'vitest';
import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Alias } from '../../src/domain/memory';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import type { CannotTellReason, VerdictKind } from '../../src/domain/verdict';
import { compare } from '../../src/verdict/compare';
import { account, job, NOW, page, record } from './build-case';
import { tellVerdict, type ToldVerdict } from './tell-verdict';

/** A page, a record and what they must lead to. */
export interface Case {
  what: string;
  jobs: ObservedPosition[];
  page?: Partial<ProfileObservation>;
  record?: Partial<Contact>;
  account?: Partial<Account>;
  aliases?: Alias[];
  is: VerdictKind;
  reason?: CannotTellReason;
  also?: (verdict: ToldVerdict) => void;
}

/** The stored job as current. */
export const HERE = job('Director of Sales', 'Acme', '2019-03');
/** The stored job as ended. */
export const ENDED = job('Director of Sales', 'Acme', '2019-03', '2025-11');

/** What the user has said about two companies. */
export function alias(a: string, b: string, same: boolean): Alias {
  return { about: 'company' as const, id: 'x', programId: 'p1', a, b, same, shown: { a, b }, at: NOW };
}

/** Compares the page with the record of a case. */
export function judge(one: Omit<Case, 'what' | 'is'>): ToldVerdict {
  const memory = { aliases: one.aliases ?? [], dismissals: [] };
  return tellVerdict(compare(page(one.jobs, one.page), record(one.record), account(one.account), memory, NOW));
}

/** Makes a test of each case. */
export function check(cases: Case[]): void {
  it.each(cases)('$what → $is', (one) => {
    const verdict = judge(one);
    expect({ kind: verdict.kind, reason: verdict.reason, said: verdict.sentence }).toEqual({
      kind: one.is,
      reason: one.reason,
      said: verdict.sentence,
    });
    expect(verdict.sentence).toMatch(/^\S.*[.?]$/);
    one.also?.(verdict);
  });
}
