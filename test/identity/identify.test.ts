import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { Employment } from '../../src/domain/employment';
import type { Rejection } from '../../src/domain/memory';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import { identify } from '../../src/identity/identify';
import { contact, jobAt, person, rejection } from './build-people';
import { sayWell } from '../say-well';

const ANN = person('Ann Example', [jobAt('Acme')]);

/** The contact with a job before the present one. */
function worksAfter(company: string, known: Contact): Contact {
  const job: Employment = { accountId: null, company, title: '', state: 'ended', source: 'page', recordedAt: '' };
  return { ...known, employments: [job] };
}

function ask(seen: ProfileObservation, candidates: Contact[], rejections: Rejection[] = []) {
  const answer = identify(seen, candidates, { rejections, aliases: [] });
  if (answer.decision === 'match') return `match ${answer.contactId}`;
  if (answer.decision === 'none') return 'none';
  return `ask ${answer.candidates.map(({ contactId }) => contactId).join(' ')}`;
}

describe('by profile identity', () => {
  it.each([
    ['a known address', ANN, [contact('1', 'Ann Example', 'Acme', 'slug:ann')], 'match 1'],
    ['a known token', ANN, [contact('1', 'Ann Example', 'Acme', 'urn:T1')], 'match 1'],
    [
      'a known number',
      person('Ann Example', [], { memberId: '77', urn: null }),
      [contact('1', 'Ann Example', 'Acme', 'member:77')],
      'match 1',
    ],
    [
      'a known token under another address',
      ANN,
      [contact('1', 'Ann Example', 'Acme', 'slug:ann-old', 'urn:T1')],
      'match 1',
    ],
    [
      'a known token whatever the name',
      person('Bert Other', []),
      [contact('1', 'Ann Example', 'Acme', 'urn:T1')],
      'match 1',
    ],
    [
      'a known address and a married name',
      person('Ann Newname', []),
      [contact('1', 'Ann Example', 'Acme', 'slug:ann')],
      'match 1',
    ],
    [
      'a known address on a page that hides names',
      person('Ann E.', []),
      [contact('1', 'Ann Example', 'Acme', 'slug:ann')],
      'match 1',
    ],
    [
      'a known address on a page without a name',
      person('', [], { name: null }),
      [contact('1', 'Ann Example', 'Acme', 'slug:ann')],
      'match 1',
    ],
    [
      'a known address of a record without a name',
      ANN,
      [contact('1', 'info@acme.example', 'Acme', 'slug:ann')],
      'match 1',
    ],
    [
      'a known address under another name altogether',
      person('Bert Other', []),
      [contact('1', 'Ann Example', 'Acme', 'slug:ann')],
      'ask 1',
    ],
    [
      'an address that passed to another member',
      ANN,
      [contact('1', 'Ann Example', 'Acme', 'slug:ann', 'urn:T9')],
      'ask 1',
    ],
    [
      'two records with identities of one page',
      ANN,
      [contact('1', 'Ann Example', 'Acme', 'slug:ann'), contact('2', 'Ann Example', 'Beta', 'urn:T1')],
      'ask 1 2',
    ],
    [
      'an old owner of the address beside the member',
      ANN,
      [contact('1', 'Bert Other', 'Acme', 'slug:ann', 'urn:T9'), contact('2', 'Ann Example', 'Beta', 'urn:T1')],
      'match 2',
    ],
    [
      'same address and name, token unknown',
      ANN,
      [contact('1', 'Ann Example', 'Acme', 'slug:ann', 'sales:X')],
      'match 1',
    ],
  ] as const)('%s', (_what, seen, candidates, answer) => {
    expect(ask(seen, [...candidates])).toBe(answer);
  });
});

const COMMON = (...jobs: ObservedPosition[]) => person('Maria Silva', jobs);

describe('by name and company', () => {
  it.each([
    ['current company', ANN, [contact('1', 'Example, Ann', 'ACME Inc.')], 'match 1'],
    [
      'past company',
      person('Ann Example', [jobAt('Beta'), jobAt('Acme', '2020')]),
      [contact('1', 'Ann Example', 'Acme')],
      'match 1',
    ],
    [
      'the company of the badge',
      person('Ann Example', [], {
        experience: 'not-rendered',
        topCardCompany: { value: 'Acme', confidence: 0.9, evidence: [] },
      }),
      [contact('1', 'Ann Example', 'Acme')],
      'match 1',
    ],
    ['a nickname', person('Annie Example', [jobAt('Acme')]), [contact('1', 'Ann Example', 'Acme')], 'match 1'],
    ['a company that the record had before', ANN, [worksAfter('Acme', contact('1', 'Ann Example', 'Beta'))], 'match 1'],
    [
      'two candidates at two of the companies, the likelier first',
      person('Ann Example', [jobAt('Acme'), jobAt('Beta', '2020')]),
      [contact('1', 'Ann Example', 'Beta'), contact('2', 'Ann Example', 'Acme')],
      'ask 2 1',
    ],
    ['two records alike', ANN, [contact('1', 'Ann Example', 'Acme'), contact('2', 'Ann Example', 'Acme')], 'ask 1 2'],
    [
      'a namesake in the program who works elsewhere',
      ANN,
      [contact('1', 'Ann Example', 'Beta'), contact('2', 'Ann Example', 'Acme')],
      'match 2',
    ],
    ['an initial', person('A. Example', [jobAt('Acme')]), [contact('1', 'Ann Example', 'Acme')], 'ask 1'],
    ['a common name at a current company', COMMON(jobAt('Acme')), [contact('1', 'Maria Silva', 'Acme')], 'match 1'],
    [
      'a company that may be another',
      person('Ann Example', [jobAt('Tata Consultancy Services')]),
      [contact('1', 'Ann Example', 'TCS')],
      'ask 1',
    ],
    ['a same-name stranger', person('Ann Example', [jobAt('Gamma')]), [contact('1', 'Ann Example', 'Acme')], 'none'],
    ['a page still loading', person('Ann Example', []), [contact('1', 'Ann Example', 'Acme')], 'ask 1'],
    ['a page still loading, a common name', COMMON(), [contact('1', 'Maria Silva', 'Acme')], 'none'],
    ['a record without company', ANN, [contact('1', 'Ann Example', '')], 'ask 1'],
    ['a record without company, a common name', COMMON(jobAt('Acme')), [contact('1', 'Maria Silva', '')], 'none'],
    ['a record without company, with an address', ANN, [contact('1', 'Ann Example', '', 'slug:other')], 'none'],
    ['another person at the company', ANN, [contact('1', 'Bert Other', 'Acme')], 'none'],
    ['a namesake at the company with another token', ANN, [contact('1', 'Ann Example', 'Acme', 'urn:T9')], 'none'],
    ['a record with another address', ANN, [contact('1', 'Ann Example', 'Acme', 'slug:ann-old')], 'ask 1'],
    [
      'a page without a name',
      person('', [jobAt('Acme')], { name: null }),
      [contact('1', 'Ann Example', 'Acme')],
      'none',
    ],
    ['nobody', ANN, [], 'none'],
  ] as const)('%s', (_what, seen, candidates, answer) => {
    expect(ask(seen, [...candidates])).toBe(answer);
  });

  it.each([
    [[contact('1', 'Ann Example', 'Acme')], 'same name, works at Acme; nobody else in the program fits'],
    [
      [contact('1', 'Ann Example', 'Acme'), contact('2', 'Ann Example', 'Beta')],
      'same name, works at Acme; nobody else in the program fits',
    ],
  ])('gives a reason in words', (candidates, reason) => {
    const answer = identify(ANN, candidates, { rejections: [], aliases: [] });
    expect(answer).toMatchObject({ decision: 'match', by: 'name', contactId: '1' });
    expect(answer.decision === 'match' && sayWell(answer.reason)).toBe(reason);
  });

  it.each([
    ['company', 'match'],
    ['title', 'none'],
  ] as const)('takes what was learnt about a %s for that: %s', (about, decision) => {
    const shown = { a: 'Acme', b: 'Gamma' };
    const alias = { id: 'a', programId: 'p1', about, a: 'acme', b: 'gamma', same: true, shown, at: '' };
    const seen = person('Ann Example', [jobAt('Gamma')]);
    const answer = identify(seen, [contact('1', 'Ann Example', 'Acme')], { rejections: [], aliases: [alias] });
    expect(answer.decision).toBe(decision);
  });

  it('says of many namesakes who it is, and gives all their chances no more than one', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      contact(`${at}`, 'Ann Example', at === 7 ? 'Acme' : `Firm ${at}`),
    );
    expect(ask(ANN, many)).toBe('match 7');
    const alike = Array.from({ length: 30 }, (_, at) => contact(`${at}`, 'Ann Example', 'Acme'));
    const answer = identify(ANN, alike, { rejections: [], aliases: [] });
    expect(answer.decision === 'ask' && sayWell(answer.reason)).toBe('Name and company fit several records.');
  });
});

describe('"not the same person"', () => {
  it('holds for ever for that profile, even against a known address', () => {
    const known = contact('1', 'Ann Example', 'Acme', 'slug:ann');
    expect(ask(ANN, [known], [rejection('1', 'slug:ann')])).toBe('none');
    expect(ask(ANN, [known], [rejection('1', 'urn:T1')])).toBe('none');
    expect(ask(ANN, [known], [rejection('1', 'slug:someone-else')])).toBe('match 1');
    expect(ask(ANN, [known, contact('2', 'Ann Example', 'Acme')], [rejection('1', 'urn:T1')])).toBe('match 2');
  });
});
