import { describe, expect, it } from 'vitest';
import { gradeReading, type Grades } from '../../src/domain/grade-reading';
import type { ObservedPosition } from '../../src/domain/observation';
import { countPage, countSince, findLostFields, markOf, type KindHealth } from '../../src/domain/reading-health';
import { addDays } from '../../src/domain/use';
import { profileSample } from '../messaging/profile-sample';

const [ROLE] = profileSample().positions as [ObservedPosition];
const reading = (confidence: number, conflicts = false) => ({
  value: 'Oslo',
  confidence,
  evidence: [],
  ...(conflicts
    ? { conflicts: [{ value: 'Bergen', evidence: { strategy: 's', excerpt: 'Bergen', where: 'w' } }] }
    : {}),
});

/** The health after pages of different people, one a day from the first of June on. */
function healthOf(pages: readonly Grades[], from: KindHealth | undefined = undefined, firstDay = '2026-06-01') {
  return pages.reduce<KindHealth | undefined>(
    (health, grades, index) =>
      countPage(health, 'sdui-profile', {
        day: addDays(firstDay, index),
        mark: markOf(`${firstDay}-${index}`),
        grades,
      }),
    from,
  )!;
}

const times = (count: number, grades: Grades): Grades[] => Array.from({ length: count }, () => grades);

describe('the grades of a page', () => {
  it('tell well read from hardly read from not read', () => {
    const grades = gradeReading(profileSample({ headline: reading(0.55), location: reading(0.9, true) }));
    expect(grades).toMatchObject({ name: 'read', headline: 'partly', location: 'partly', badge: 'not', title: 'read' });
  });

  it('say nothing of roles that have not come, or that nobody has', () => {
    for (const experience of ['not-rendered', 'complete'] as const) {
      const grades = gradeReading(profileSample({ experience, positions: [] }));
      expect(grades).not.toHaveProperty('title');
      expect(grades).not.toHaveProperty('dates');
    }
  });

  it('say of each part of the roles whether all, some or none has it', () => {
    const untitled = { ...ROLE, title: null };
    const positions = [untitled, { ...untitled, company: null }];
    expect(gradeReading(profileSample({ positions }))).toMatchObject({
      title: 'not',
      company: 'partly',
      dates: 'read',
    });
  });

  it('do not hold what a page hides against its reader', () => {
    expect(gradeReading(profileSample({ isMasked: true, headline: null }))).not.toHaveProperty('headline');
  });
});

describe('a field that used to be read', () => {
  const good = times(10, { title: 'read' });
  const bad = times(3, { title: 'not' });
  const page = profileSample({ positions: [{ ...ROLE, title: null }] });

  it('is lost once three people in a row lack it, since the first of them', () => {
    expect(healthOf([...good, ...bad.slice(1)]).lost).toEqual({});
    const health = healthOf([...good, ...bad]);
    expect(health.lost).toEqual({ title: '2026-06-11' });
    expect(findLostFields(page, health)).toEqual(['title']);
    expect(findLostFields(profileSample(), health)).toEqual([]);
  });

  it('stays lost however many pages follow, and is found again by the first that is read', () => {
    const health = healthOf([...good, ...times(40, { title: 'not' })]);
    expect(health.lost).toEqual({ title: '2026-06-11' });
    expect(healthOf([{ title: 'partly' }], health, '2026-08-01').lost).toEqual({});
  });

  it('is not lost where it was often missing before, or hardly seen', () => {
    expect(healthOf([...good, ...times(2, { title: 'not' }), { title: 'read' }, ...bad]).lost).toEqual({});
    expect(healthOf([...good.slice(1), ...bad]).lost).toEqual({});
  });

  it('is not lost by one person who lacks it, however often their page is opened', () => {
    let health = healthOf(good);
    for (let day = 1; day < 9; day++)
      health = countPage(health, 'sdui-profile', { day: `2026-07-0${day}`, mark: 3, grades: { title: 'not' } });
    expect(health.lost).toEqual({});
  });

  it('is not judged by pages whose roles had not come', () => {
    expect(healthOf([...good, ...times(5, { name: 'read' })]).lost).toEqual({});
  });

  it('is named at once where Experience is there and nothing in it is understood', () => {
    const unreadable = profileSample({ experience: 'unreadable', positions: [] });
    expect(findLostFields(unreadable, undefined)).toEqual(['title', 'company']);
  });
});

describe('the counts', () => {
  it('take the best reading of a page that was read twice on one day', () => {
    const day = '2026-06-03';
    const first = countPage(undefined, 'sdui-profile', { day, mark: 1, grades: { name: 'read', location: 'not' } });
    const late = countPage(first, 'sdui-profile', { day, mark: 1, grades: { location: 'read', title: 'read' } });
    expect(late.weeks).toEqual([
      {
        week: '2026-06-01',
        pages: 1,
        fields: {
          name: { read: 1, partly: 0, not: 0 },
          location: { read: 1, partly: 0, not: 0 },
          title: { read: 1, partly: 0, not: 0 },
        },
      },
    ]);
    expect(countPage(late, 'sdui-profile', { day, mark: 1, grades: { location: 'not' } })).toEqual(late);
  });

  it('are bounded', () => {
    const health = healthOf(times(400, { name: 'read' }));
    expect(health.weeks).toHaveLength(26);
    expect(health.recent).toHaveLength(20);
  });

  it('are summed over the weeks from a day on', () => {
    const health = healthOf([...times(14, { name: 'read' }), ...times(7, { name: 'not' })]);
    expect(countSince(health, 'name', '2026-06-09')).toEqual({ read: 7, partly: 0, not: 7 });
  });

  it('hold nothing that names anybody', () => {
    expect(markOf('ACoAAmara')).toBeLessThan(1024);
    expect(Object.keys(healthOf(times(1, { name: 'read' })).recent[0]!)).toEqual(['day', 'mark', 'grades']);
  });
});
