import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedPosition } from '../../src/domain/observation';
import { job } from './build-case';
import { judge } from './check-cases';

const months = ['2008-02', '2012-07', '2016-11', '2019-03', '2023-05', '2025-03', '2025-09', '2026-02'];
const span = fc
  .tuple(fc.nat(months.length - 1), fc.option(fc.nat(months.length - 1), { freq: 2 }))
  .map(([a, b]) => [months[b === null ? a : Math.min(a, b)]!, b === null ? null : months[Math.max(a, b)]!] as const);
const titles = fc.constantFrom('Director of Sales', 'Sales Director', 'VP Sales', 'CEO', 'Advisor', 'Retired');
const companies = fc.constantFrom('Acme', 'Beta', 'Gamma', 'Acme Health', 'Zeta Works');
const one = fc.tuple(titles, companies, span).map(([title, company, [start, end]]) => job(title, company, start, end));
const jobs = fc.array(one, { maxLength: 5 });

describe('a verdict', () => {
  it('gives one to three reasons, and a probability', () => {
    fc.assert(
      fc.property(jobs, (listed) => {
        const { reasons, probability } = judge({ jobs: listed });
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(3);
        for (const reason of reasons) expect(reason).toMatch(/^\S.*[^.\s]$/);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('does not hang on the order of the jobs where their dates differ', () => {
    const distinct = fc.uniqueArray(one, { maxLength: 5, selector: ({ start }) => start });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (listed, ranks) => {
        const ranked = listed.map((position) => ({ position, rank: ranks.next().value }));
        const shuffled = [...ranked].sort((a, b) => a.rank - b.rank).map(({ position }) => position);
        expect(judge({ jobs: shuffled }).kind).toBe(judge({ jobs: listed }).kind);
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by case, spacing, accents or a legal form of the companies on the page', () => {
    const rewrite = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => ` ${name.replaceAll(' ', '  ')} `,
      (name) => name.replace('a', 'á'),
      (name) => `${name} GmbH`,
      (name) => `${name}, Inc.`,
    );
    fc.assert(
      fc.property(jobs, rewrite, (listed, write) => {
        const rewritten = listed.map((position) => ({ ...position, company: write(position.company ?? '') }));
        expect(judge({ jobs: rewritten }).kind).toBe(judge({ jobs: listed }).kind);
      }),
      { numRuns: 300 },
    );
  });

  it('never finds a difference in a title or a company that was not read', () => {
    const hide = (field: 'title' | 'company') => (position: ObservedPosition) => ({ ...position, [field]: null });
    fc.assert(
      fc.property(jobs, fc.constantFrom('title' as const, 'company' as const), (listed, field) => {
        const { findings, destination } = judge({ jobs: listed.map(hide(field)) });
        expect(findings.filter((finding) => finding.field === field)).toEqual([]);
        if (field === 'company') expect(destination).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('never flags a change of job for a list of some jobs that lacks the stored one', () => {
    fc.assert(
      fc.property(jobs, (listed) => {
        const cut = listed.filter(({ company }) => company !== 'Acme');
        const { kind } = judge({ jobs: cut, page: { experience: 'partial' } });
        expect(['left-company', 'left-unknown', 'title-changed']).not.toContain(kind);
      }),
      { numRuns: 300 },
    );
  });
});
