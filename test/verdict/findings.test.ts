import { describe, expect, it } from 'vitest';
import type { Dismissal } from '../../src/domain/memory';
import type { FindingField } from '../../src/domain/verdict';
import { compare } from '../../src/verdict/compare';
import { account, job, NOW, page, reading, record } from './build-case';
import { tellVerdict } from './tell-verdict';

const HERE = job('Director of Sales', 'Acme', '2019-03');

function dismissal(field: FindingField, seen: string, contactId = 'c1'): Dismissal {
  return { id: 'd', programId: 'p1', contactId, field, seen, at: NOW };
}

describe('tidy-ups', () => {
  it('offer a place that shares no word with the stored one, as cosmetic', () => {
    const seen = page([HERE], { location: reading('Munich, Bavaria') });
    const judge = (location: string) =>
      compare(seen, record({ location }), account(), { aliases: [], dismissals: [] }, NOW);
    expect(judge('Berlin').findings).toMatchObject([{ field: 'location', stored: 'Berlin', nature: 'cosmetic' }]);
    expect(judge('Berlin').kind).toBe('still-right');
    expect(judge('MUNICH').findings).toEqual([]);
    expect(judge('').findings).toEqual([]);
  });

  it('offer a new address only for a member known by a stable identity', () => {
    const judge = (urn: string | null) =>
      compare(page([HERE], { slug: 'änn-new', urn }), record(), account(), { aliases: [], dismissals: [] }, NOW)
        .findings;
    expect(judge('ACoAAexample')).toMatchObject([
      {
        field: 'profile',
        stored: 'https://www.linkedin.com/in/ann-example',
        seen: 'https://www.linkedin.com/in/%C3%A4nn-new',
        nature: 'cosmetic',
      },
    ]);
    expect(judge(null)).toEqual([]);
  });
});

describe('dismissed findings', () => {
  const seen = page([job('VP Sales', 'Acme', '2025-10')], { name: reading('Ann Newname') });
  const judge = (...dismissals: Dismissal[]) =>
    tellVerdict(compare(seen, record(), account(), { aliases: [], dismissals }, NOW));

  it('do not come back', () => {
    const verdict = judge(dismissal('name', 'Ann Newname'));
    expect(verdict.kind).toBe('title-changed');
    expect(verdict.findings.map(({ field }) => field)).toEqual(['title']);
  });

  it('turn the verdict they carried into "still right", and say so', () => {
    const verdict = judge(dismissal('title', 'VP Sales'), dismissal('name', 'Ann Newname'));
    expect(verdict.kind).toBe('still-right');
    expect(verdict.findings).toEqual([]);
    expect(verdict.sentence).toMatch(/^You have decided before that the record is right\. Still at Acme, now as/);
  });

  it('leave a new name standing', () => {
    const verdict = judge(dismissal('title', 'VP Sales'));
    expect(verdict.findings.map(({ field }) => field)).toEqual(['name']);
    expect(verdict.kind).toBe('name-changed');
  });

  it('hold for this contact and this value only', () => {
    expect(judge(dismissal('title', 'Director')).kind).toBe('title-changed');
    expect(judge(dismissal('title', 'VP Sales', 'c2')).kind).toBe('title-changed');
  });
});
