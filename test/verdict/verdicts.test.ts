import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { CompanyAlias } from '../../src/domain/memory';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import type { CannotTellReason, Verdict, VerdictKind } from '../../src/domain/verdict';
import { compare } from '../../src/verdict/compare';
import { account, job, NOW, page, reading, record } from './build-case';

interface Case {
  what: string;
  jobs: ObservedPosition[];
  page?: Partial<ProfileObservation>;
  record?: Partial<Contact>;
  account?: Partial<Account>;
  aliases?: CompanyAlias[];
  is: VerdictKind;
  reason?: CannotTellReason;
  also?: (verdict: Verdict) => void;
}

const HERE = job('Director of Sales', 'Acme', '2019-03');
const ENDED = job('Director of Sales', 'Acme', '2019-03', '2025-11');

function alias(a: string, b: string, same: boolean): CompanyAlias {
  return { id: 'x', programId: 'p1', a, b, same, at: NOW };
}

function judge(one: Omit<Case, 'what' | 'is'>): Verdict {
  const memory = { aliases: one.aliases ?? [], dismissals: [] };
  return compare(page(one.jobs, one.page), record(one.record), account(one.account), memory, NOW);
}

function check(cases: Case[]): void {
  it.each(cases)('$what → $is', (one) => {
    const verdict = judge(one);
    expect({ kind: verdict.kind, reason: verdict.reason, said: verdict.sentence }).toEqual({
      kind: one.is,
      reason: one.reason,
      said: verdict.sentence,
    });
    expect(verdict.sentence).toMatch(/^\S.*[.?]$/);
    one.also?.(verdict);
  });
}

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

describe('title changed', () => {
  check([
    {
      what: 'promoted',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      is: 'title-changed',
      also: (v) => {
        expect(v.sentence).toBe('Acme is still current; the title is now “VP Sales” since Oct 2025, a promotion.');
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

describe('left company', () => {
  check([
    {
      what: 'ended, and a newer job elsewhere',
      jobs: [job('CEO', 'Beta', '2025-12'), ENDED],
      is: 'left-company',
      also: (v) => {
        expect(v.destination).toEqual({ company: 'Beta', title: 'CEO', companyUrl: null, since: '2025-12' });
        expect(v.endedOn).toBe('2025-11');
        expect(v.sentence).toBe('Acme is shown as ended in Nov 2025; the page shows “CEO” at Beta since Dec 2025.');
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
    { what: 'seeking', jobs: [job('Seeking new opportunities', 'Open to work', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'only a board seat', jobs: [job('Board Member', 'Beta', '2025-12'), ENDED], is: 'left-unknown' },
    { what: 'only an old job never closed', jobs: [ENDED, job('Owner', 'Side Business', '2010')], is: 'left-unknown' },
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

describe('name changed', () => {
  const name = reading('Ann Newname, PhD 🚀');
  check([
    {
      what: 'another family name, job unchanged',
      jobs: [HERE],
      page: { name },
      is: 'name-changed',
      also: (v) =>
        expect(v.findings).toMatchObject([
          { field: 'name', stored: 'Ann Example', seen: 'Ann Newname', nature: 'real' },
        ]),
    },
    {
      what: 'another family name, experience not loaded',
      jobs: [],
      page: { name, experience: 'not-rendered' },
      is: 'name-changed',
    },
    {
      what: 'another family name and another title',
      jobs: [job('VP Sales', 'Acme', '2025-10')],
      page: { name },
      is: 'title-changed',
      also: (v) => expect(v.findings.map(({ field }) => field)).toEqual(['title', 'name']),
    },
    { what: 'known by the address only, company agrees', jobs: [HERE], page: { name, urn: null }, is: 'name-changed' },
    {
      what: 'known by the address only, company gone',
      jobs: [job('CEO', 'Beta', '2025-12')],
      page: { name, urn: null },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'another name altogether',
      jobs: [HERE],
      page: { name: reading('Bert Other') },
      is: 'cannot-tell',
      reason: 'contradiction',
    },
    {
      what: 'a hyphen is a tidy-up',
      jobs: [HERE],
      page: { name: reading('Ann Example-Newname') },
      is: 'still-right',
      also: (v) => expect(v.findings).toMatchObject([{ field: 'name', nature: 'cosmetic' }]),
    },
    {
      what: 'a nickname is nothing',
      jobs: [HERE],
      page: { name: reading('Annie (Ann) Example') },
      is: 'still-right',
      also: (v) => expect(v.findings).toEqual([]),
    },
    {
      what: 'a cut name is nothing',
      jobs: [HERE],
      page: { name: reading('Ann E.') },
      is: 'still-right',
      also: (v) => expect(v.findings).toEqual([]),
    },
  ]);
});

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
      also: (v) => expect(v.sentence).toContain('names Acme; the title is unknown'),
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
      also: (v) => expect(v.findings).toMatchObject([{ field: 'title', probability: 0.5 }]),
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
      reason: 'partly-read',
    },
  ]);
});
