import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { Rejection } from '../../src/domain/memory';
import type { ProfileObservation } from '../../src/domain/observation';
import { identify } from '../../src/identity/identify';
import { contact, jobAt, person, rejection } from './build-people';

const ANN = person('Ann Example', [jobAt('Acme')]);

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

describe('by name and company', () => {
  it.each([
    ['current company', ANN, [contact('1', 'Example, Ann', 'ACME Inc.')], 'ask 1'],
    [
      'past company',
      person('Ann Example', [jobAt('Beta'), jobAt('Acme', '2020')]),
      [contact('1', 'Ann Example', 'Acme')],
      'ask 1',
    ],
    [
      'the company of the badge',
      person('Ann Example', [], {
        experience: 'not-rendered',
        topCardCompany: { value: 'Acme', confidence: 0.9, evidence: [] },
      }),
      [contact('1', 'Ann Example', 'Acme')],
      'ask 1',
    ],
    ['a nickname', person('Annie Example', [jobAt('Acme')]), [contact('1', 'Ann Example', 'Acme')], 'ask 1'],
    [
      'two candidates, the likelier first',
      person('Ann Example', [jobAt('Acme'), jobAt('Beta', '2020')]),
      [contact('1', 'Ann Example', 'Beta'), contact('2', 'Ann Example', 'Acme')],
      'ask 2 1',
    ],
    ['a same-name stranger', person('Ann Example', [jobAt('Gamma')]), [contact('1', 'Ann Example', 'Acme')], 'none'],
    [
      'a same-name stranger on a page still loading',
      person('Ann Example', [], { experience: 'not-rendered' }),
      [contact('1', 'Ann Example', 'Acme')],
      'none',
    ],
    ['a record without company or address', ANN, [contact('1', 'Ann Example', '')], 'ask 1'],
    ['a record without company, with an address', ANN, [contact('1', 'Ann Example', '', 'slug:other')], 'none'],
    ['another person at the company', ANN, [contact('1', 'Bert Other', 'Acme')], 'none'],
    ['a namesake at the company with another token', ANN, [contact('1', 'Ann Example', 'Acme', 'urn:T9')], 'none'],
    ['a record with another address', ANN, [contact('1', 'Ann Example', 'Acme', 'slug:ann-old')], 'ask 1'],
    ['nobody', ANN, [], 'none'],
  ] as const)('%s', (_what, seen, candidates, answer) => {
    expect(ask(seen, [...candidates])).toBe(answer);
  });

  it('gives a reason in words', () => {
    expect(identify(ANN, [contact('1', 'Ann Example', 'Acme')], { rejections: [], aliases: [] })).toMatchObject({
      decision: 'ask',
      candidates: [{ reason: 'same name, works at Acme' }],
    });
  });

  it('knows learnt company names', () => {
    const alias = { id: 'a', programId: 'p1', about: 'company' as const, a: 'acme', b: 'gamma', same: true, at: '' };
    const seen = person('Ann Example', [jobAt('Gamma')]);
    const answer = identify(seen, [contact('1', 'Ann Example', 'Acme')], { rejections: [], aliases: [alias] });
    expect(answer.decision).toBe('ask');
  });
});

describe('"not the same person"', () => {
  it('holds for ever for that profile, even against a known address', () => {
    const known = contact('1', 'Ann Example', 'Acme', 'slug:ann');
    expect(ask(ANN, [known], [rejection('1', 'slug:ann')])).toBe('none');
    expect(ask(ANN, [known], [rejection('1', 'urn:T1')])).toBe('none');
    expect(ask(ANN, [known], [rejection('1', 'slug:someone-else')])).toBe('match 1');
    expect(ask(ANN, [known, contact('2', 'Ann Example', 'Acme')], [rejection('1', 'urn:T1')])).toBe('ask 2');
  });
});
