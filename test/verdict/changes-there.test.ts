import { describe, expect } from 'vitest';
import { job } from './build-case';
import { check } from './check-cases';

describe('title changed', () => {
  check([
    {
      what: 'promoted',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      is: 'title-changed',
      also: (v) => {
        expect(v.sentence).toBe('Still at Acme, now as “VP Sales” since Oct 2025, a promotion.');
        expect(v.direction).toBe('promotion');
        expect(v.findings).toMatchObject([
          { field: 'title', stored: 'Director of Sales', seen: 'VP Sales', nature: 'real', since: '2025-10' },
        ]);
        expect(v.excerpt).toBe('VP Sales | Acme');
      },
    },
    {
      what: 'promoted within a group of roles',
      jobs: [job('VP Sales', 'Acme', '2025-10'), job('Director of Sales', 'Acme', '2019-03', '2025-10')],
      is: 'title-changed',
      also: (v) => expect(v.probability).toBeGreaterThan(0.95),
    },
    {
      what: 'a step down',
      jobs: [job('Account Manager', 'Acme', '2025-10')],
      is: 'title-changed',
      also: (v) => expect(v.direction).toBe('step-down'),
    },
    {
      what: 'to the side',
      jobs: [job('Director of Marketing', 'Acme', '2025-10')],
      is: 'title-changed',
      also: (v) => expect(v.direction).toBe('lateral'),
    },
    {
      what: 'of several new roles the latest',
      jobs: [job('Analyst', 'Acme', '2018'), job('VP Sales', 'Acme', '2025-10')],
      is: 'title-changed',
      also: (v) => expect(v.findings[0]?.seen).toBe('VP Sales'),
    },
    {
      what: 'a new title beside a new job elsewhere',
      jobs: [job('VP Sales', 'Acme', '2025-10'), job('Owner', 'Beta', '2025-11')],
      is: 'title-changed',
    },
  ]);
});

describe('company renamed', () => {
  check([
    {
      what: 'the same job by title and dates',
      jobs: [job('Sales Director', 'Zeta', '2019-03')],
      is: 'company-renamed',
      also: (v) =>
        expect(v.findings).toMatchObject([{ field: 'company', stored: 'Acme', seen: 'Zeta', nature: 'real' }]),
    },
    {
      what: 'in a partial list',
      jobs: [job('Sales Director', 'Zeta', '2019-03')],
      page: { experience: 'partial' },
      is: 'company-renamed',
    },
    {
      what: 'by LinkedIn’s number of the company',
      jobs: [
        job('Director of Sales', 'Zeta', '2025-06', null, { companyUrl: 'https://www.linkedin.com/company/4711/' }),
      ],
      account: { companyKeys: ['4711'] },
      is: 'company-renamed',
      also: (v) => expect(v.probability).toBeGreaterThan(0.9),
    },
  ]);
});
