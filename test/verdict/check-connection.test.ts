import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { Employment } from '../../src/domain/employment';
import type { Alias } from '../../src/domain/memory';
import { checkConnection, type ConnectionCheck } from '../../src/verdict/check-connection';
import { account, NOW, record } from './build-case';
import { sayWell } from '../say-well';

const told = (found: ConnectionCheck) =>
  found.is === 'likely' ? { ...found, sentence: sayWell(found.sentence) } : found;

const check = (company: string, title: string, contact: Partial<Contact> = {}, aliases: readonly Alias[] = []) =>
  checkConnection(record(contact), account(), { company, title }, aliases);
const jobAt = (company: string, title: string, state: Employment['state']): Employment => ({
  accountId: null,
  company,
  title,
  state,
  source: 'page',
  recordedAt: NOW,
});
const said = (a: string, b: string, same: boolean): Alias => ({
  id: '',
  programId: 'p1',
  about: 'company',
  a: a.toLowerCase(),
  b: b.toLowerCase(),
  same,
  shown: { a, b },
  at: NOW,
});
const LEFT: Partial<Contact> = { status: 'left-company', leftOn: '2026-01' };

describe('a connection agrees', () => {
  it.each([
    ['Acme', 'Director of Sales'],
    ['ACME, Inc.', 'Sales Director'],
    ['Acme GmbH', 'Dir. of Sales'],
    ['Acme', 'Director of Sales | Speaker'],
  ])('with %s, %s', (company, title) => expect(check(company, title)).toEqual({ is: 'agrees' }));

  it('with a record of somebody retired', () => {
    expect(check('Acme', 'Retired', { title: 'Retired' })).toEqual({ is: 'agrees' });
    expect(check('', 'Happily retired', { title: 'retired' })).toEqual({ is: 'agrees' });
    expect(check('Retired', '', { company: 'Retired', title: '' })).toEqual({ is: 'agrees' });
  });

  it('under a name that the user called the same', () =>
    expect(check('Zenith', 'Director of Sales', {}, [said('Acme', 'Zenith', true)])).toEqual({ is: 'agrees' }));

  it('with a former name of the account', () =>
    expect(
      checkConnection(
        record(),
        account({ formerNames: ['Zenith'] }),
        { company: 'Zenith', title: 'Director of Sales' },
        [],
      ),
    ).toEqual({ is: 'agrees' }));

  it('with a second job there that the record knows', () =>
    expect(check('Acme', 'Works Doctor', { employments: [jobAt('Acme', 'Works Doctor', 'current')] })).toEqual({
      is: 'agrees',
    }));

  it('with where a contact who left is known to be, and with a departure of whose end nothing is known', () => {
    expect(check('Globex', 'CFO', { ...LEFT, employments: [jobAt('Globex', 'CFO', 'current')] })).toEqual({
      is: 'agrees',
    });
    expect(check('Globex', 'CFO', LEFT)).toEqual({ is: 'agrees' });
  });
});

describe('a connection shows a likely change', () => {
  it.each([
    [
      'title-changed',
      'Acme',
      'Chief Financial Officer',
      'Now “Chief Financial Officer” at Acme; the record says “Director of Sales”.',
    ],
    [
      'left-company',
      'Globex',
      'Chief Financial Officer',
      'Now “Chief Financial Officer” at Globex; the record says Acme.',
    ],
    ['left-unknown', '', 'Retired', 'Now “Retired”; the record says Acme.'],
    ['left-unknown', 'Acme', 'Retired', 'Now “Retired”; the record says Acme.'],
    ['left-unknown', 'Retired', '', 'Now “Retired”; the record says Acme.'],
    ['left-unknown', '', 'Im Ruhestand', 'Now “Im Ruhestand”; the record says Acme.'],
  ])('%s: %s, %s', (likely, company, title, sentence) =>
    expect(told(check(company, title))).toMatchObject({ is: 'likely', likely, sentence }),
  );

  it('that is less sure where the title is the same: the company may have another name now', () => {
    const [other, same] = [check('Globex', 'Cook'), check('Globex', 'Director of Sales')];
    if (other.is !== 'likely' || same.is !== 'likely') throw new Error('not likely');
    expect(sayWell(same.sentence)).toContain('may be the same company under another name');
    expect(same.confidence).toBeLessThan(other.confidence);
  });

  it('where the user called a company another one', () =>
    expect(check('Acme Foods', 'Cook', {}, [said('Acme', 'Acme Foods', false)])).toMatchObject({
      likely: 'left-company',
    }));
});

describe('a connection says too little', () => {
  it.each([
    ['', ''],
    ['Acme', ''],
    ['', 'Chief Financial Officer'],
    ['Globex', ''],
    ['Acme Germany', 'Chief Financial Officer'],
    ['Acme Cloud Security', 'Chief Financial Officer'],
    ['Globex', 'Board Member'],
    ['Globex', 'Advisor'],
    ['Globex', 'Chief Advisory Officer'],
    ['Globex', 'Mentor'],
    ['Globex', 'Adjunct Professor'],
    ['Acme', 'Member of the Advisory Board'],
    ['Acme', 'Sales Director, EMEA'],
    ['Acme', 'Director of Sales | CFO'],
    ['Self-employed', 'Consultant'],
    ['Freelance', 'Consultant'],
    ['Selbständig', 'Beraterin'],
    ['Stealth Startup', 'Founder'],
    ['Confidential', 'Vice President'],
    ['Example Consulting', 'Founder'],
    ['Career Break', 'On leave'],
    ['Globex', 'Parental leave'],
    ['', 'Open to work'],
    ['Semi-retired', ''],
    ['Globex', 'On secondment from Acme'],
    ['Globex', 'Customer Engineer at Acme'],
  ])('%s, %s', (company, title) => expect(check(company, title)).toEqual({ is: 'unclear' }));

  it.each([
    ['a job from before', 'Globex', 'Cook', { employments: [jobAt('Globex', 'Cook', 'ended')] }],
    ['a job held beside', 'Globex Inc', 'Cook', { employments: [jobAt('Globex', 'Cook', 'current')] }],
    ['a title from before', 'Acme', 'Cook', { employments: [jobAt('Acme', 'Cook', 'ended')] }],
    ['a record without a company', 'Globex', 'Cook', { company: '', accountId: null }],
    ['a record without a title', 'Acme', 'Cook', { title: '' }],
    ['who left and is back', 'Acme', 'Director of Sales', LEFT],
    ['who left and moved on again', 'Initech', 'CFO', { ...LEFT, employments: [jobAt('Globex', 'CFO', 'current')] }],
  ] as const)('on %s', (_, company, title, contact) =>
    expect(check(company, title, contact as Partial<Contact>)).toEqual({ is: 'unclear' }),
  );
});
