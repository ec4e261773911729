import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import type { ListedRef } from '../../src/domain/identity';
import { identifyListed } from '../../src/identity/identify-listed';
import { namesCompany } from '../../src/identity/names-company';
import { contact, rejection } from './build-people';
import { sayWell } from '../say-well';

const ANN: ListedRef = {
  slug: 'ann',
  memberId: null,
  urn: null,
  salesId: null,
  name: 'Ann Example',
  headline: 'Director of Sales',
  company: null,
};

function say(seen: Partial<ListedRef>, candidates: Contact[], rejections = [] as ReturnType<typeof rejection>[]) {
  const answer = identifyListed({ ...ANN, ...seen }, candidates, { rejections, aliases: [] });
  if (answer.decision === 'match') return `match ${answer.contactId}`;
  return answer.decision === 'none'
    ? 'none'
    : `ask ${answer.candidates.map((one) => `${one.contactId}: ${sayWell(one.reason)}`).join('; ')}`;
}

describe('a person in a list', () => {
  it.each<[string, Partial<ListedRef>, Contact, string]>([
    ['is known by the address', {}, contact('1', 'Ann Example', 'Acme', 'slug:ann'), 'match 1'],
    [
      'is known by Sales Navigator',
      { slug: null, salesId: 'S1' },
      contact('1', 'Ann Example', '', 'sales:S1'),
      'match 1',
    ],
    ['is not known by the name alone', {}, contact('1', 'Ann Example', 'Acme'), 'none'],
    [
      'may be a contact at the company that the row states',
      { company: 'Acme Inc.' },
      contact('1', 'Ann Example', 'Acme'),
      expect.stringMatching(/^ask 1: same name, works at Acme/),
    ],
    [
      'may be a contact at the company that the headline names',
      { headline: 'Director of Sales | ACME, Inc. | ex-Norvela' },
      contact('1', 'Ann Example', 'Acme'),
      'ask 1: name fits; the headline names Acme',
    ],
    [
      'is not a namesake at another company',
      { headline: 'Director at Norvela', company: 'Norvela' },
      contact('1', 'Ann Example', 'Acme'),
      'none',
    ],
    [
      'is not a contact who is known under another address',
      { company: 'Acme' },
      contact('1', 'Ann Example', 'Acme', 'slug:other-ann'),
      'none',
    ],
    [
      'may be one whose identities are of other kinds',
      { slug: null, salesId: 'S1', company: 'Acme' },
      contact('1', 'Ann Example', 'Acme', 'slug:ann'),
      expect.stringMatching(/^ask 1: same name, works at Acme/),
    ],
    [
      'is asked about when the address is on record under another name',
      { name: 'Boris Castellane' },
      contact('1', 'Ann Example', 'Acme', 'slug:ann'),
      'ask 1: the profile address is on record',
    ],
    ['without a name is known by the address', { name: null }, contact('1', 'Ann Example', '', 'slug:ann'), 'match 1'],
  ])('%s', (_, seen, record, expected) => expect(say(seen, [record])).toEqual(expected));

  it('is never a contact whom the user has said it is not', () =>
    expect(say({}, [contact('1', 'Ann Example', 'Acme', 'slug:ann')], [rejection('1', 'slug:ann')])).toBe('none'));
});

describe('a headline', () => {
  it.each([
    ['Buyer at Norvela', 'Norvela', true],
    ['Buyer bei NORVELA GmbH & Co. KG', 'Norvela', true],
    ['採購 @ Norvela', 'Norvela', true],
    ['Buyer at Norvelander', 'Norvela', false],
    ['Head of Global Services', 'Global Services', false],
    ['Marketing at AB', 'AB', false],
    ['Buyer', '', false],
  ])('%j names %j: %s', (headline, company, expected) => expect(namesCompany(headline, company)).toBe(expected));
});
