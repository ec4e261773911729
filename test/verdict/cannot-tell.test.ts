import { describe, expect } from 'vitest';
import { job, reading } from './build-case';
import { alias, check, ENDED, HERE } from './check-cases';

/** The stored job as two that have ended. */
const STINTS = [
  job('Director of Sales', 'Acme', '2019-03', '2025-03'),
  job('Director of Sales', 'Acme', '2008-02', '2008-02'),
];

describe('cannot tell', () => {
  check([
    {
      what: 'masked',
      jobs: [job('CEO', 'Beta', '2025-12')],
      page: { isMasked: true },
      is: 'cannot-tell',
      reason: 'masked',
    },
    {
      what: 'experience not loaded',
      jobs: [],
      page: { experience: 'not-rendered' },
      is: 'cannot-tell',
      reason: 'experience-not-rendered',
    },
    {
      what: 'only the head, stored company',
      jobs: [],
      page: { experience: 'not-rendered', topCardCompany: reading('Acme') },
      is: 'cannot-tell',
      reason: 'experience-not-rendered',
      also: (v) => expect(v.sentence).toContain('names Acme, but the experience section'),
    },
    {
      what: 'only the head, another company',
      jobs: [],
      page: { experience: 'not-rendered', topCardCompany: reading('Beta') },
      is: 'cannot-tell',
      reason: 'experience-not-rendered',
      also: (v) => expect(v.sentence).toContain('Beta instead of Acme'),
    },
    {
      what: 'a headline alone',
      jobs: [],
      page: { experience: 'not-rendered', headline: reading('CEO at Beta') },
      is: 'cannot-tell',
      reason: 'experience-not-rendered',
      also: (v) => expect(v.findings).toEqual([]),
    },
    { what: 'no job listed', jobs: [], is: 'cannot-tell', reason: 'partly-read' },
    {
      what: 'not in a partial list',
      jobs: [job('CEO', 'Beta', '2025-12')],
      page: { experience: 'partial' },
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    {
      what: 'absent, and the only newer entry may be held beside a job',
      jobs: [job('Growth Advisor', 'Beta', '2025-12')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent, but the other job is older than the record',
      jobs: [job('CEO', 'Beta', '2020-01')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent, and the other job shows no start',
      jobs: [job('CEO', 'Beta', null)],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent, nothing current',
      jobs: [job('CEO', 'Beta', '2010', '2015')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent, but the badge names the company',
      jobs: [job('CEO', 'Beta', '2025-12')],
      page: { topCardCompany: reading('Acme') },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent and retired',
      jobs: [job('Retired', 'Retired', '2025-12')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'absent, only a board seat is new',
      jobs: [job('Board Member', 'Beta', '2025-12')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    ...[STINTS, [...STINTS].reverse()].map((jobs) => ({
      what: `another title, never closed, with a later stint under the stored one, ${jobs === STINTS ? 'latest first' : 'earliest first'}`,
      jobs: [job('VP Sales', 'Acme', '2016-11'), ...jobs],
      is: 'cannot-tell' as const,
      reason: 'contradiction' as const,
    })),
    {
      what: 'moved to a sister unit',
      jobs: [job('CEO', 'Acme Health', '2025-12'), ENDED],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'the company of a current job is unread',
      jobs: [job('CEO', null, '2025-12'), ENDED],
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    {
      what: 'no dates at the stored company',
      jobs: [job('Director of Sales', 'Acme', null, null, { current: null })],
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    { what: 'the title is unread', jobs: [job(null, 'Acme', '2019-03')], is: 'cannot-tell', reason: 'partly-read' },
    {
      what: 'a title in doubt',
      jobs: [job('Sales Direktor Ost', 'Acme', '2019-03')],
      is: 'cannot-tell',
      reason: 'low-confidence',
      also: (v) => {
        expect(v.findings).toMatchObject([{ field: 'title', seen: 'Sales Direktor Ost' }]);
        expect(v.question).toEqual({ about: 'title', stored: 'Director of Sales', seen: 'Sales Direktor Ost' });
      },
    },
    {
      what: 'a badly read new title',
      jobs: [job('VP Sales', 'Acme', '2025-10', null, { confidence: 0.5 })],
      is: 'cannot-tell',
      reason: 'low-confidence',
    },
    {
      what: 'the stored job ended, an older one there never closed',
      jobs: [ENDED, job('Intern', 'Acme', '2011')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'only a board seat at the stored company',
      jobs: [job('Board Member', 'Acme', '2025-12')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'an adviser now, with a job elsewhere',
      jobs: [job('CEO', 'Beta', '2025-12'), job('Advisor', 'Acme', '2025-12'), ENDED],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'an earlier stint there, then a job older than the record',
      jobs: [job('CEO', 'Beta', '2018'), job('Clerk', 'Acme', '2012', '2017')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'the record has no company',
      jobs: [HERE],
      record: { company: '' },
      is: 'cannot-tell',
      reason: 'record-incomplete',
    },
    {
      what: 'the record has no title',
      jobs: [HERE],
      record: { title: '' },
      is: 'cannot-tell',
      reason: 'record-incomplete',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'title', stored: '', seen: 'Director of Sales' }]),
    },
    {
      what: 'back at a company the record says was left',
      jobs: [HERE],
      record: { status: 'left-company' },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'a rename the user denied',
      jobs: [job('Director of Sales', 'Zeta', '2019-03')],
      aliases: [alias('acme', 'zeta', false)],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'the same title elsewhere, and a newer job too',
      jobs: [job('CEO', 'Beta', '2025-12'), job('Director of Sales', 'Zeta', '2019-03')],
      page: { experience: 'partial' },
      is: 'cannot-tell',
      reason: 'contradiction',
      also: (v) => expect(v.question).toEqual({ about: 'company', stored: 'Acme', seen: 'Zeta' }),
    },
  ]);
});
