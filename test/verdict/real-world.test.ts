import { describe, expect } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { job, reading } from './build-case';
import { check, ENDED, HERE } from './check-cases';

const NEW_JOB = job('CEO', 'Beta', '2025-12');
const UNVERIFIED: Partial<Contact> = { verifiedAt: undefined as never, createdAt: '2026-06-01T08:00:00.000Z' };

describe('names of companies as people write them', () => {
  check(
    (
      [
        ['PwC', 'PricewaterhouseCoopers'],
        ['Bank of America', 'BofA'],
        ['International Business Machines', 'IBM'],
        ['Volkswagen AG', 'VW'],
        ['Procter & Gamble', 'P&G'],
        ['Federal Express', 'FedEx'],
        ['Siemens', 'Siemens Healthineers'],
        ['Beta', 'Acme (acquired by Beta)'],
        ['Zeta', 'Acme – a Zeta company'],
      ] as const
    ).map(([stored, seen]) => ({
      what: `${stored} on record, a new title at ${seen} begun later`,
      jobs: [job('VP Sales', seen, '2025-12')],
      record: { company: stored },
      account: { name: stored },
      is: 'cannot-tell' as const,
      reason: 'contradiction' as const,
    })),
  );

  check(
    (
      [
        ['Siemens', 'Siemens AG'],
        ['McKinsey', 'McKinsey & Company'],
        ['Amazon Web Services (AWS)', 'AWS'],
        ['Acme', 'Acme, Inc.'],
        ['Acme', 'Acme (acquired by Beta)'],
        ['Twitter', 'X Corp, formerly Twitter'],
      ] as const
    ).map(([stored, seen]) => ({
      what: `${stored} on record, ${seen} on the page`,
      jobs: [job('Director of Sales', seen, '2025-12')],
      record: { company: stored },
      account: { name: stored },
      is: 'still-right' as const,
    })),
  );

  check([
    {
      what: 'renamed, and promoted since: the older role stands there too',
      jobs: [job('VP Sales', 'Zeta', '2025-12'), job('Director of Sales', 'Zeta', '2019-03', '2025-12')],
      is: 'title-changed',
      also: (v) => {
        expect(v.findings.map(({ field, seen }) => [field, seen])).toEqual([
          ['title', 'VP Sales'],
          ['company', 'Zeta'],
        ]);
        expect(v.question).toEqual({ about: 'company', stored: 'Acme', seen: 'Zeta' });
      },
    },
    {
      what: 'moved for a clearly different company',
      jobs: [job('VP Sales', 'Beta', '2025-12'), job('Clerk', 'Oldco', '2001', '2010')],
      is: 'left-company',
    },
    {
      what: 'the head of the page names something like the stored company',
      jobs: [NEW_JOB],
      page: { topCardCompany: reading('Acme Germany') },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'ended, but the head of the page still names the company',
      jobs: [NEW_JOB, ENDED],
      page: { topCardCompany: reading('Acme'), experience: 'partial' },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'at the company by way of an agency',
      jobs: [job('Sales Consultant (Acme)', 'Temp Agency', '2025-12'), ENDED],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'the same title elsewhere in a partial list, never verified',
      jobs: [job('Director of Sales', 'Beta', '2021-03')],
      page: { experience: 'partial' },
      record: UNVERIFIED,
      is: 'cannot-tell',
      reason: 'partly-read',
    },
  ]);
});

describe('careers as people list them', () => {
  check([
    {
      what: 'the older role of a group never closed',
      jobs: [job('VP Sales', 'Acme', '2025-10'), HERE],
      is: 'extra-role',
      also: (v) =>
        expect(v.sentence).toBe(
          'Still at Acme since Mar 2019; beside that job the page shows “VP Sales” at Acme since Oct 2025.',
        ),
    },
    {
      what: 'a second role there that the record knows',
      jobs: [job('VP Sales', 'Acme', '2025-10'), HERE],
      record: {
        employments: [
          { accountId: null, company: 'Acme', title: 'VP Sales', state: 'current', source: 'user', recordedAt: '2026' },
        ],
      },
      is: 'still-right',
    },
    {
      what: 'only the head of a group of roles',
      jobs: [job(null, 'Acme', '2015')],
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    {
      what: 'the stored title is a past one in the group',
      jobs: [job('VP Sales', 'Acme', '2025-10'), job('Director, Sales', 'Acme', '2019-03', '2025-10')],
      is: 'title-changed',
    },
    {
      what: 'the title repeats the employer',
      jobs: [job('Director of Sales - Acme', 'Acme', '2019-03')],
      is: 'still-right',
    },
    {
      what: 'the title at the employer, and what the person does beside it, in one line',
      jobs: [job('Director of Sales | Speaker', 'Acme', '2019-03')],
      is: 'still-right',
    },
    {
      what: 'a title that begins like a side role and is none',
      jobs: [job('Student Affairs Director', 'Beta', '2025-12'), ENDED],
      is: 'left-company',
    },
    {
      what: 'time with the family, without a company',
      jobs: [job('Time with my family', null, '2025-12'), ENDED],
      is: 'left-unknown',
    },
    {
      what: 'a job with the family at a company',
      jobs: [job('Family Office Director', 'Beta', '2025-12'), ENDED],
      is: 'left-company',
    },
    {
      what: 'an early stint at a unit, the stored job not on the page',
      jobs: [NEW_JOB, job('Clerk', 'Acme Health', '2001', '2004')],
      is: 'left-company',
    },
    {
      what: 'an early stint under the stored title, in a list of some jobs only',
      jobs: [NEW_JOB, job('Director of Sales', 'Acme', '2001', '2004')],
      page: { experience: 'partial' },
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    {
      what: 'a title of which the record has only a part',
      jobs: [job('Marketing Manager', 'Acme', '2019-03')],
      record: { title: 'Manager' },
      is: 'cannot-tell',
      reason: 'low-confidence',
    },
    {
      what: 'a leave beside the job',
      jobs: [job('Parental Leave', 'Career Break', '2026-01'), HERE],
      is: 'still-right',
    },
    {
      what: 'a career break after the job',
      jobs: [job('Career Break', null, '2025-12'), ENDED],
      is: 'left-unknown',
    },
    {
      what: 'freelancing beside the job for years',
      jobs: [HERE, job('Owner', 'Freelance', '2021')],
      is: 'still-right',
    },
    {
      what: 'ended, and an unclosed job without dates',
      jobs: [job('Owner', 'Side Business', null), ENDED],
      is: 'left-unknown',
    },
    {
      what: 'ended, and of two new jobs the later',
      jobs: [job('Owner', 'Side Business', '2021'), NEW_JOB, ENDED],
      is: 'left-company',
      also: (v) => expect(v.destination?.company).toBe('Beta'),
    },
    {
      what: 'ended, and a job that has not begun',
      jobs: [job('CEO', 'Beta', '2026-09'), ENDED],
      is: 'left-unknown',
    },
    {
      what: 'a very long company name',
      jobs: [job('CEO', 'B'.repeat(200), '2025-12'), ENDED],
      is: 'left-company',
      also: (v) => expect(v.sentence.length).toBeLessThan(220),
    },
  ]);
});
