import { describe, expect } from 'vitest';
import { job } from './build-case';
import { alias, check, ENDED } from './check-cases';

describe('left company', () => {
  check([
    {
      what: 'ended, and a newer job elsewhere',
      jobs: [job('CEO', 'Beta', '2025-12'), ENDED],
      is: 'left-company',
      also: (v) => {
        expect(v.destination).toEqual({ company: 'Beta', title: 'CEO', companyUrl: null, since: '2025-12' });
        expect(v.endedOn).toBe('2025-11');
        expect(v.sentence).toBe(
          'The job at Acme is shown as ended in Nov 2025; the page now shows “CEO” at Beta since Dec 2025.',
        );
        expect(v.findings.map(({ field }) => field)).toEqual(['company', 'title']);
      },
    },
    {
      what: 'ended in a partial list',
      jobs: [job('CEO', 'Beta', '2025-12'), ENDED],
      page: { experience: 'partial' },
      is: 'left-company',
    },
    {
      what: 'absent from a complete list, newer job',
      jobs: [job('CEO', 'Beta', '2025-12'), job('Clerk', 'Oldco', '2001', '2010')],
      is: 'left-company',
      also: (v) => expect(v.endedOn).toBeUndefined(),
    },
    {
      what: 'ended under another title after it was verified',
      jobs: [job('CEO', 'Beta', '2025-12'), job('Clerk', 'Acme', '2012', '2025-11')],
      is: 'left-company',
    },
    { what: 'self-employed', jobs: [job('Consultant', 'Self-employed', '2025-12'), ENDED], is: 'left-company' },
    {
      what: 'the new job has the same title',
      jobs: [job('Director of Sales', 'Beta', '2025-12'), ENDED],
      is: 'left-company',
      also: (v) => expect(v.findings.map(({ field }) => field)).toEqual(['company']),
    },
    {
      what: 'absent, and the same title elsewhere begun after the record was verified',
      jobs: [job('Director of Sales', 'Beta', '2025-12')],
      is: 'left-company',
      also: (v) => expect(v.findings.map(({ field }) => field)).toEqual(['company']),
    },
    {
      what: 'a renamed-looking job, but the stored one has ended',
      jobs: [job('Director of Sales', 'Beta', '2019-03'), job('CEO', 'Gamma', '2025-12'), ENDED],
      is: 'left-company',
      also: (v) => expect(v.destination?.company).toBe('Gamma'),
    },
    {
      what: 'a company said not to be the same',
      jobs: [job('Director of Sales', 'Acme Labs', '2025-12'), ENDED],
      aliases: [alias('acme', 'acme laboratories', false)],
      is: 'left-company',
    },
  ]);
});

describe('left, destination unknown', () => {
  check([
    {
      what: 'ended, nothing current',
      jobs: [ENDED],
      is: 'left-unknown',
      also: (v) => expect(v.endedOn).toBe('2025-11'),
    },
    { what: 'retired', jobs: [job('Retired', 'Retired', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'retired, in German', jobs: [job('Im Ruhestand', null, '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'gardening', jobs: [job('Gardening leave', 'Self', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'seeking', jobs: [job('Seeking new opportunities', 'Open to work', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'only a board seat', jobs: [job('Board Member', 'Beta', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'only an old job never closed', jobs: [ENDED, job('Owner', 'Side Business', '2010')], is: 'left-unknown' },
  ]);
});
