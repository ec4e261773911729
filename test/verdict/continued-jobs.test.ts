import { describe, expect } from 'vitest';
import { titleKey } from '../../src/text/title-key';
import { job } from './build-case';
import { alias, check, ENDED } from './check-cases';

const THERE = job('Director of Sales', 'Zeta', '2019-03', '2025-11');
const NEW_JOB = job('CEO', 'Beta', '2025-12');

describe('the stored job under another name of its company', () => {
  check([
    {
      what: 'ended there, and a newer job elsewhere',
      jobs: [NEW_JOB, THERE],
      is: 'left-company',
      also: (v) => {
        expect(v.endedOn).toBe('2025-11');
        expect(v.reasons[0]).toBe('The job at Zeta, by its dates the stored one, is shown as ended in Nov 2025');
      },
    },
    { what: 'ended there, nothing new', jobs: [THERE], is: 'left-unknown' },
    {
      what: 'ended there in a list of some jobs only',
      jobs: [NEW_JOB, THERE],
      page: { experience: 'partial' },
      is: 'cannot-tell',
      reason: 'partly-read',
    },
    {
      what: 'denied by the user',
      jobs: [job('VP Sales', 'Zeta', '2025-12'), THERE],
      aliases: [alias('acme', 'zeta', false)],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'ended before the record was verified: another job',
      jobs: [NEW_JOB, job('Director of Sales', 'Zeta', '2015', '2020')],
      is: 'left-company',
      also: (v) => expect(v.endedOn).toBeUndefined(),
    },
    {
      what: 'two employers that could be it',
      jobs: [job('Director of Sales', 'Zeta', '2019-03'), job('Director of Sales', 'Kappa', '2018-02')],
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'the stored company listed too',
      jobs: [job('Director of Sales', 'Zeta', '2019-03'), NEW_JOB, ENDED],
      is: 'left-company',
      also: (v) => expect(v.destination?.company).toBe('Beta'),
    },
    {
      what: 'a name like it, without dates',
      jobs: [job('Director of Sales', 'Acme Germany', null)],
      is: 'still-right',
    },
    {
      what: 'a unit of like name, ended, and a newer job elsewhere',
      jobs: [NEW_JOB, job('Director of Sales', 'Acme Germany', '2019-03', '2025-11')],
      is: 'left-company',
    },
    {
      what: 'a like name with another page at LinkedIn, begun since',
      jobs: [job('Director of Sales', 'Acme Germany', '2025-12', null, { companyUrl: '/company/acme-germany/' })],
      account: { companyKeys: ['acme'] },
      is: 'cannot-tell',
      reason: 'contradiction',
      also: (v) => expect(v.question).toEqual({ about: 'company', stored: 'Acme', seen: 'Acme Germany' }),
    },
  ]);
});

describe('names that resemble the stored one, beside the stored one itself', () => {
  check([
    {
      what: 'a side role at a unit is no doubt about a departure',
      jobs: [NEW_JOB, job('Advisor', 'Acme Health', '2025-12'), ENDED],
      is: 'left-company',
    },
    {
      what: 'nor is a job at a unit that is older than the stored one and was never closed',
      jobs: [NEW_JOB, job('Clerk', 'Acme Health', '2005-01'), ENDED],
      is: 'left-company',
    },
    {
      what: 'a new job at a unit is',
      jobs: [job('Clerk', 'Acme Health', '2025-12'), ENDED],
      is: 'cannot-tell',
      reason: 'contradiction',
      also: (v) => expect(v.question).toEqual({ about: 'company', stored: 'Acme', seen: 'Acme Health' }),
    },
    {
      what: 'and so it is once the user has said that they are the same',
      jobs: [job('Clerk', 'Acme Health', '2025-12'), ENDED],
      aliases: [alias('acme', 'acme health', true)],
      is: 'title-changed',
    },
  ]);
});

describe('titles that may be the stored one', () => {
  const manager = { title: 'Manager' };
  check([
    {
      what: 'held since before the record was verified',
      jobs: [job('Marketing Manager', 'Acme', '2019-03')],
      record: manager,
      is: 'cannot-tell',
      reason: 'low-confidence',
      also: (v) => expect(v.question).toEqual({ about: 'title', stored: 'Manager', seen: 'Marketing Manager' }),
    },
    {
      what: 'begun since, after the stored one ended there',
      jobs: [job('Marketing Manager', 'Acme', '2025-10'), job('Manager', 'Acme', '2019-03', '2025-10')],
      record: manager,
      is: 'title-changed',
      also: (v) => expect(v.reasons).toContain('“Manager” is listed there as ended in Oct 2025'),
    },
    {
      what: 'said to be the same by the user',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      aliases: [{ ...alias(titleKey('Director of Sales'), titleKey('VP Sales'), true), about: 'title' }],
      is: 'still-right',
    },
    {
      what: 'said to be the same company by the user, which says nothing on titles',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      aliases: [alias(titleKey('Director of Sales'), titleKey('VP Sales'), true)],
      is: 'title-changed',
    },
  ]);
});
