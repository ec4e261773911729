import { describe, expect, it } from 'vitest';
import { hire, leave, promote, rename, retitle } from '../../scripts/bench-judge/careers/career.js';
import { generateCases, readMaterial } from '../../scripts/bench-judge/careers/generate-cases.js';
import { REGIMES } from '../../scripts/bench-judge/careers/regimes.js';
import { readSet } from '../../scripts/bench-judge/read-set.js';
import { isFlag, measureVerdicts } from '../../scripts/bench-judge/measure-changes.js';
import { VERDICT_KINDS } from '../../src/domain/verdict';

interface Case {
  family: string;
  row: { stored: Record<'title' | 'company' | 'verified', string>; profile: Job[]; seen?: string };
  truth: string[];
  isChanged: boolean | null;
}

interface Pair {
  a: string;
  b: string;
  half: string;
}

interface Job {
  title: string | null;
  company: string | null;
  start: string | null;
  end: string | null;
  current: boolean | null;
}

const SETS = ['companies-sp500', 'companies-openstack', 'companies-brands'];
const material = readMaterial('fit');
const draw = (seed: number, each = 2) =>
  REGIMES.flatMap((regime) =>
    (generateCases(regime, material, { seed, each }) as Case[]).map((one) => ({ ...one, regime })),
  );
const cases = draw(7);
const openJobs = (profile: Job[]) => profile.filter(({ current }) => current === true);

describe('career', () => {
  const acme = { names: ['Acme'] };
  const jobs = hire([], { title: 'Analyst', company: acme, at: 10 });

  it('closes the old entry at a promotion, and only that of the company', () => {
    const beside = hire(jobs, { title: 'Advisor', company: { names: ['Zorbit'] }, at: 12 });
    expect(
      promote(beside, acme, 'Director', 20).map((job: { title: string; end: number | null }) => [job.title, job.end]),
    ).toEqual([
      ['Analyst', 20],
      ['Advisor', null],
      ['Director', null],
    ]);
  });

  it('writes over open entries only', () => {
    const again = hire(leave(jobs, acme, 15), { title: 'Analyst', company: acme, at: 18 });
    expect(retitle(again, acme, 'Manager').map((job: { title: string }) => job.title)).toEqual(['Analyst', 'Manager']);
  });

  it('renames a company on ended entries too', () => {
    const zorbit = { names: ['Zorbit'] };
    expect(rename(leave(jobs, acme, 15), acme, zorbit)).toEqual([{ ...jobs[0], company: zorbit, end: 15 }]);
  });
});

describe('generated careers', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(draw(7)).toEqual(cases);
    expect(draw(8).map(({ row }) => row)).not.toEqual(cases.map(({ row }) => row));
  });

  it('know a true verdict of every kind the rows can show, and none that does not exist', () => {
    const kinds = new Set(cases.map(({ truth }) => truth[0] ?? 'none'));
    expect([...kinds].sort()).toEqual(VERDICT_KINDS.filter((kind) => kind !== 'name-changed').sort());
  });

  it('call no change right where nothing changed, and some where something did', () => {
    for (const { family, isChanged, truth } of cases) {
      if (isChanged === false) expect(truth.some(isFlag), family).toBe(false);
      if (isChanged === true) expect(truth.some(isFlag), family).toBe(true);
    }
  });

  it.each(['fit', 'report'])('use companies of the asked half only: %s', (half) => {
    const rows = SETS.flatMap((set) => readSet(set) as Pair[]);
    const known = rows.filter((row) => row.half === half).flatMap(({ a, b }) => [a, b]);
    const { companies } = readMaterial(half);
    expect(companies.length).toBeGreaterThan(100);
    expect(companies.flatMap(({ names }) => names as string[]).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('name the stored company the same on both sides when it is as written, but for case, signs and legal form', () => {
    const asWritten = REGIMES.filter(({ name }) => name === 'as written').map(({ families, ...regime }) => ({
      ...regime,
      families: families.filter(({ name }) => name === 'the same job'),
    }));
    const letters = (name = '') =>
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]|and/g, '');
    const names = asWritten
      .flatMap((regime) => generateCases(regime, material, { seed: 7, each: 60 }) as Case[])
      .map(({ row }) => [row.stored.company, openJobs(row.profile)[0]?.company ?? ''].map((name) => letters(name)));
    expect(names).toHaveLength(60);
    expect(names.filter(([stored, seen]) => stored === seen).length).toBeGreaterThan(30);
  });

  it('show dates in an order that can be, and no end of an open job', () => {
    for (const { family, row } of cases)
      for (const { start, end, current } of row.profile) {
        if (start !== null && end !== null) expect(start <= end, family).toBe(true);
        if (current === true) expect((end ?? '9999') > (row.seen ?? '9998'), family).toBe(true);
      }
  });

  it('close a job that was left, and begin the next one after the record was verified', () => {
    for (const { row } of cases.filter(({ family }) => family === 'left for another company')) {
      expect(openJobs(row.profile)).toHaveLength(1);
      expect((openJobs(row.profile)[0]?.start ?? '').slice(0, 7) > row.stored.verified.slice(0, 7)).toBe(true);
    }
  });

  it('begin a renamed job before the record was verified, under a name that does not start alike', () => {
    for (const { row } of cases.filter(({ family }) => family === 'renamed' || family === 'renamed, years only')) {
      const [job] = openJobs(row.profile);
      expect((job?.start ?? '9999') < row.stored.verified.slice(0, job?.start?.length)).toBe(true);
      expect(job?.company?.slice(0, 4).toLowerCase()).not.toBe(row.stored.company.slice(0, 4).toLowerCase());
    }
  });
});

describe('measureVerdicts', () => {
  const answer = (verdict: string, isChanged: boolean | null, truth: string[], probability = 0.9) => ({
    verdict,
    isChanged,
    truth,
    probability,
  });

  it('counts a flag where nothing changed, and where nothing can be known', () => {
    const same = [answer('left-company', false, ['still-right']), answer('still-right', false, ['still-right'])];
    expect(measureVerdicts(same).wrongFlag).toBe(0.5);
    expect(measureVerdicts([answer('title-changed', null, ['cannot-tell'])]).wrongFlag).toBe(1);
    expect(measureVerdicts([answer('cannot-tell', false, ['still-right'])]).wrongFlag).toBe(0);
  });

  it('counts as missed what is called unchanged, and asked questions apart', () => {
    const changed = ['still-right', 'extra-role', 'cannot-tell', 'title-changed'].map((verdict) =>
      answer(verdict, true, ['title-changed']),
    );
    const { missed, missedOrAsked, asked, recall } = measureVerdicts(changed);
    expect([missed, missedOrAsked, asked, recall]).toEqual([0.5, 0.75, 0.25, 0.25]);
  });

  it('measures probabilities by whether the verdict is right, leaving out what is asked', () => {
    const sure = [answer('still-right', false, ['still-right'], 1), answer('cannot-tell', false, ['still-right'], 0.5)];
    expect(measureVerdicts(sure).calibration).toBe(0);
    expect(measureVerdicts([answer('left-company', false, ['still-right'], 1)]).calibration).toBe(1);
  });
});
