import { describe, expect } from 'vitest';
import { job, NOW } from './build-case';
import { alias, check, ENDED, HERE } from './check-cases';

describe('still right', () => {
  check([
    { what: 'same title and company', jobs: [HERE], is: 'still-right', also: (v) => expect(v.findings).toEqual([]) },
    {
      what: 'a cosmetic title is a tidy-up',
      jobs: [job('Sales Director', 'ACME, Inc.', '2019-03')],
      is: 'still-right',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'title', nature: 'cosmetic' }]),
    },
    { what: 'any of several roles there', jobs: [job('Board Member', 'Acme', '2024'), HERE], is: 'still-right' },
    { what: 'an old job never closed', jobs: [HERE, job('Clerk', 'Oldco', '2009')], is: 'still-right' },
    { what: 'a board seat beside it', jobs: [job('Board Member', 'Beta', '2026-01'), HERE], is: 'still-right' },
    {
      what: 'a volunteer role beside it',
      jobs: [job('Coach', 'Club', '2026-01', null, { employmentType: 'Volunteer' }), HERE],
      is: 'still-right',
    },
    { what: 'studies beside it', jobs: [job('MBA Student', 'Some School', '2026-01'), HERE], is: 'still-right' },
    { what: 'a partial list that shows it', jobs: [HERE], page: { experience: 'partial' }, is: 'still-right' },
    {
      what: 'a former name of the account',
      jobs: [job('Director of Sales', 'Oldacme', '2019-03')],
      account: { formerNames: ['Oldacme'] },
      is: 'still-right',
    },
    {
      what: 'a learnt alias',
      jobs: [job('Director of Sales', 'Zeta', '2025-06')],
      aliases: [alias('acme', 'zeta', true)],
      is: 'still-right',
    },
    {
      what: 're-hired',
      jobs: [job('Director of Sales', 'Acme', '2026-02'), job('Consultant', 'Beta', '2024', '2025-12'), ENDED],
      is: 'still-right',
    },
    {
      what: 'a known second job',
      jobs: [job('CEO', 'Beta', '2026-01'), HERE],
      record: {
        employments: [
          { accountId: null, company: 'Beta', title: 'CEO', state: 'current', source: 'user', recordedAt: NOW },
        ],
      },
      is: 'still-right',
    },
    {
      what: 'a second job that stood there when it was verified',
      jobs: [job('CEO', 'Beta', '2024-01'), HERE],
      is: 'still-right',
    },
    {
      what: 'the record says already that the person left',
      jobs: [job('CEO', 'Beta', '2026-01'), ENDED],
      record: { status: 'left-company' },
      is: 'still-right',
    },
    { what: 'a future end', jobs: [job('Director of Sales', 'Acme', '2019-03', '2026-12')], is: 'still-right' },
    { what: 'a future job elsewhere', jobs: [job('CEO', 'Beta', '2026-09'), HERE], is: 'still-right' },
    {
      what: 'the same job under the name of a unit',
      jobs: [job('Director of Sales', 'Acme Germany', '2019-03')],
      is: 'still-right',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'company', nature: 'cosmetic', seen: 'Acme Germany' }]),
    },
  ]);
});

describe('extra role', () => {
  check([
    {
      what: 'a new job beside it',
      jobs: [job('CEO', 'Beta', '2026-01'), HERE],
      is: 'extra-role',
      also: (v) => {
        expect(v.destination).toMatchObject({ company: 'Beta', title: 'CEO', since: '2026-01' });
        expect(v.findings).toEqual([]);
      },
    },
    {
      what: 'never verified, begun after the stored job',
      jobs: [job('CEO', 'Beta', '2021-01'), HERE],
      record: { verifiedAt: undefined as never },
      is: 'extra-role',
    },
  ]);
});
