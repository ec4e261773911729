import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { FrontEnd, ObservedPosition } from '../../src/domain/observation';
import { compare } from '../../src/verdict/compare';
import { account, job, NOW, page, reading, record } from './build-case';
import { judge } from './check-cases';
import { tellVerdict } from './tell-verdict';

const MEMORY = { aliases: [], dismissals: [] };
const month = fc
  .tuple(fc.integer({ min: 2005, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const titles = fc.constantFrom(
  'Director of Sales',
  'Sales Director',
  'VP Sales',
  'CEO',
  'Advisor',
  'Intern',
  'Retired',
  null,
);
const elsewhere = fc.constantFrom('Beta', 'Gamma GmbH', 'Self-employed', 'Acme Health', 'University of Sample', null);
const companies = fc.oneof(elsewhere, fc.constantFrom('Acme', 'ACME Inc.'));

function positions(company: fc.Arbitrary<string | null>): fc.Arbitrary<ObservedPosition[]> {
  const confidence = fc.constantFrom(0.4, 0.62, 0.95);
  const one = fc
    .tuple(titles, company, fc.option(month), fc.option(month), fc.boolean(), confidence)
    .map(([title, at, start, end, isDated, sure]) =>
      job(title, at, start, end, { current: isDated ? end === null : null, confidence: sure }),
    );
  return fc.array(one, { maxLength: 5 });
}

const extent = fc.constantFrom('complete' as const, 'partial' as const, 'not-rendered' as const);
const CHANGES = ['title-changed', 'left-company', 'left-unknown', 'company-renamed', 'name-changed'];

describe('a verdict is never', () => {
  it('"left" from a partial list in which the stored job is not shown as ended', () => {
    fc.assert(
      fc.property(
        positions(elsewhere),
        fc.constantFrom('partial' as const, 'not-rendered' as const),
        (jobs, experience) => {
          const { kind } = compare(page(jobs, { experience }), record(), account(), MEMORY, NOW);
          expect(['left-company', 'left-unknown']).not.toContain(kind);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('"left company" but for an end shown there, or a complete list without the company; and a newer job elsewhere', () => {
    const front = fc.constantFrom('sdui' as const, 'public' as const, 'sales' as const);
    fc.assert(
      fc.property(positions(companies), extent, front, fc.boolean(), (jobs, experience, from, isVerified) => {
        const stored = record(isVerified ? {} : { verifiedAt: undefined as never });
        const { kind, destination } = compare(page(jobs, { experience, front: from }), stored, account(), MEMORY, NOW);
        if (kind !== 'left-company') return;
        const there = jobs.filter(
          ({ company, title }) => title !== 'Retired' && (company?.startsWith('ACME') === true || company === 'Acme'),
        );
        const ended = there.filter(({ current, end }) => current === false && end !== null);
        const isGone = experience === 'complete' && from === 'sdui' && there.length === 0;
        const near = jobs.filter(({ company, current }) => company === 'Acme Health' && current === false);
        expect(ended.length > 0 || isGone).toBe(true);
        expect(there.every(({ current, end }) => current === false && end !== null && end <= '2026-06')).toBe(true);
        const since = destination?.since ?? '';
        const isShown = jobs.some(
          ({ company, title, start, end, current }) =>
            company === destination?.company &&
            (title ?? '') === destination.title &&
            start === since &&
            (current === true || (end ?? '') > '2026-06'),
        );
        expect(isShown).toBe(true);
        const starts = (isGone ? near : ended).map(({ start }) => start ?? '');
        const earliest = [...starts, ...(isGone ? ['2023-03'] : [])].sort()[0];
        expect(since >= (earliest ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['public', 'sales'] as const)(
    'anything from what a %s page does not list, however whole its list',
    (from) => {
      const gone = [job('CEO', 'Beta', '2025-12'), job('Clerk', 'Oldco', '2001', '2010')];
      const kindOf = (jobs: ObservedPosition[], front: FrontEnd, more: Partial<Contact> = {}) =>
        compare(page(jobs, { front }), record(more), account(), MEMORY, NOW).kind;
      expect([kindOf(gone, 'sdui'), kindOf(gone, from)]).toEqual(['left-company', 'cannot-tell']);
    },
  );

  it.each(['public', 'sales'] as const)(
    'a renamed company from a %s page that may list fewer jobs, for a record nobody has verified',
    (from) => {
      const jobs = [job('Director of Sales', 'Beta', '2019-03')];
      const unverified = { verifiedAt: undefined as never };
      expect(judge({ jobs, record: unverified }).kind).toBe('company-renamed');
      const verdict = judge({ jobs, page: { front: from }, record: unverified });
      expect([verdict.kind, verdict.findings]).toEqual(['cannot-tell', []]);
      expect(verdict.question).toMatchObject({ about: 'company', seen: 'Beta' });
    },
  );

  it('a change for a company that may be the stored one under another name', () => {
    const alike = fc.constantFrom(
      ['PwC', 'PricewaterhouseCoopers'],
      ['Bank of America', 'BofA'],
      ['General Electric', 'GE'],
      ['Acme Robotics', 'Acme'],
      ['Acme Robotics', 'Acmee Robotics'],
      ['Siemens', 'Siemens Healthineers'],
    );
    fc.assert(
      fc.property(
        alike,
        titles,
        month,
        extent,
        fc.boolean(),
        ([a = '', b = ''], title, start, experience, isSwapped) => {
          const [stored, seen] = isSwapped ? [b, a] : [a, b];
          const jobs = [job(title, seen, start), job('Clerk', 'Oldco', '2001', '2004')];
          const verdict = compare(
            page(jobs, { experience }),
            record({ company: stored }),
            account({ name: stored }),
            MEMORY,
            NOW,
          );
          expect(CHANGES).not.toContain(verdict.kind);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a change while a current job equals the stored one', () => {
    fc.assert(
      fc.property(positions(companies), extent, (jobs, experience) => {
        const here = job('Sales Director', 'Acme Inc', '2019-03');
        const { kind } = compare(page([...jobs, here], { experience }), record(), account(), MEMORY, NOW);
        expect(CHANGES).not.toContain(kind);
      }),
      { numRuns: 500 },
    );
  });

  it('a change on a masked page, or where nothing of the experience is there', () => {
    fc.assert(
      fc.property(positions(companies), fc.boolean(), (jobs, isMasked) => {
        const seen = isMasked ? page(jobs, { isMasked }) : page([], { experience: 'not-rendered' });
        expect(compare(seen, record(), account(), MEMORY, NOW).kind).toBe('cannot-tell');
      }),
    );
  });

  it('without a sentence, nor its findings without what was seen', () => {
    fc.assert(
      fc.property(
        positions(companies),
        extent,
        fc.option(fc.constantFrom('Ann Example', 'Ann Other', 'Otto R.')),
        (jobs, experience, name) => {
          const seen = page(jobs, { experience, name: name === null ? null : reading(name) });
          const verdict = tellVerdict(compare(seen, record({ location: 'Berlin' }), account(), MEMORY, NOW));
          expect(verdict.sentence).toMatch(/[.?]$/);
          expect(verdict.probability).toBeGreaterThan(0);
          expect(verdict.probability).toBeLessThan(1);
          for (const finding of verdict.findings) {
            expect(finding.seen).not.toBe('');
            expect(finding.seen).not.toBe(finding.stored);
            expect(finding.evidence.length).toBeGreaterThan(0);
          }
          if (name === null) expect(verdict.findings.map(({ field }) => field)).not.toContain('name');
          expect(verdict.findings.map(({ field }) => field)).not.toContain('location');
        },
      ),
      { numRuns: 500 },
    );
  });
});
