import { describe, expect, it } from 'vitest';
import { judgeChange, type ChangeJob } from '../../scripts/judge/judge-changes';
import { readMonth } from '../../scripts/judge/read-month';

const TODAY = { today: '2024-06-30' };
const STORED = { title: 'Sales Manager', company: 'Acme Corp', company_slug: 'acme', verified: '2023-05-02' };
const here = (more: ChangeJob = {}): ChangeJob => ({ title: 'Sales Manager', company: 'Acme', start: '2019', ...more });
const beta = (more: ChangeJob = {}): ChangeJob => ({ title: 'CEO', company: 'Beta', start: '2024-02', ...more });

describe('a row of changes', () => {
  it('asks about a short title whose earlier stint had ended before the record was verified', () => {
    const stints = [
      { title: 'CMO', company: 'Acme', start: '2015', end: '2018' },
      { title: 'Chief Medical Officer', company: 'Acme', start: '2020', current: true },
    ];
    const { verdict } = judgeChange({ stored: { ...STORED, title: 'CMO' }, profile: stints }, TODAY);
    expect(verdict).toBe('cannot-tell');
  });

  it('is judged with its reasons and findings', () => {
    const { verdict, probability, reasons, findings } = judgeChange(
      {
        stored: STORED,
        profile: [beta(), here({ end: '2024-01' })],
      },
      TODAY,
    );
    expect(verdict).toBe('left-company');
    expect(probability).toBeGreaterThan(0.95);
    expect(reasons).toEqual([
      'The job at Acme Corp is shown as ended in Jan 2024',
      '“CEO” at Beta since Feb 2024 is listed as current',
    ]);
    expect(findings.map(({ field, seen }) => [field, seen])).toEqual([
      ['company', 'Beta'],
      ['title', 'CEO'],
    ]);
  });

  it('takes ends and "current" as they come', () => {
    const verdictOf = (job: ChangeJob) => judgeChange({ stored: STORED, profile: [job] }, TODAY).verdict;
    for (const open of [{}, { end: null }, { end: '' }, { end: 'present' }, { end: null, current: true }])
      expect(verdictOf(here(open))).toBe('still-right');
    for (const over of [{ end: '2024-01' }, { end: 2024 }, { end: '2024-01-31T00:00:00Z' }, { current: false }])
      expect(verdictOf(here({ start: 2019, ...over }))).toBe('left-unknown');
    expect(verdictOf(here({ start: null }))).toBe('cannot-tell');
  });

  it('follows slugs, unless told not to', () => {
    const row = {
      stored: STORED,
      profile: [here({ company: 'Zeta', company_slug: 'acme', start: null, current: true })],
    };
    expect(judgeChange(row, TODAY).verdict).toBe('company-renamed');
    expect(judgeChange(row, { ...TODAY, withoutIds: true }).verdict).toBe('cannot-tell');
  });

  it('has its own present, else the day of the run, but never one before what is over', () => {
    const profile = [here(), beta({ start: '2024-05' })];
    expect(judgeChange({ stored: STORED, profile }, TODAY).verdict).toBe('extra-role');
    expect(judgeChange({ stored: STORED, profile, now: '2024-03-01' }, TODAY).verdict).toBe('still-right');
    const over = [...profile.slice(1), here({ end: '2024-04', current: false })];
    expect(judgeChange({ stored: STORED, profile: over }, { today: '2020-01-01' }).verdict).toBe('left-unknown');
  });

  it('says something about rows that say nothing', () => {
    expect(judgeChange({ stored: {} }, TODAY).verdict).toBe('cannot-tell');
    expect(judgeChange({ stored: { ...STORED, verified: null }, profile: [] }, TODAY).verdict).toBe('cannot-tell');
    expect(judgeChange({ stored: STORED, profile: [{}] }, TODAY).reasons.length).toBeGreaterThan(0);
  });
});

describe('a date of a row', () => {
  it.each([
    ['2024', '2024'],
    [2024, '2024'],
    ['2024-03', '2024-03'],
    ['2024-3', '2024-03'],
    ['2024-03-15', '2024-03'],
    ['2024-03-15T08:00:00.000Z', '2024-03'],
    ['Mar 2024', '2024-03'],
    ['present', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (date, month) => expect(readMonth(date)).toBe(month));
});
