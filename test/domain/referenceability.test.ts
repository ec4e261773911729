import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Program } from '../../src/domain/program';
import { type Obstacle, referenceability } from '../../src/domain/referenceability';

const TODAY = '2026-06-01';

const program: Program = {
  id: 'p',
  name: 'Program',
  createdAt: '2026-01-01T00:00:00.000Z',
  staleAfterDays: 180,
  useLimit: { windowDays: 90, cap: 1, coolOffDays: 0 },
  systems: {},
  statusWords: {},
  moves: 'mark-left',
};

const account = { isCustomer: true } as Account;

const contact = {
  status: 'active',
  searchable: true,
  participations: [{ type: 'quote', consent: 'agreed' }],
  verifiedAt: '2026-05-01T00:00:00.000Z',
} as Contact;

function obstacles(change: Partial<Contact>, uses: string[] = [], of: Account | null = account): Obstacle[] {
  const log = uses.map((on) => ({
    id: on,
    programId: 'p',
    externalIds: [],
    contactId: 'c',
    on,
    type: 'quote' as const,
    custom: {},
  }));
  return referenceability({ ...contact, ...change }, of, log, program, TODAY).obstacles;
}

describe('referenceability', () => {
  it('holds when every condition holds', () => expect(obstacles({})).toEqual([]));
  it.each<[string, Partial<Contact>, Obstacle]>([
    ['the contact is paused', { status: 'paused' }, 'not-active'],
    ['nobody said the status', { status: null }, 'not-active'],
    ['the contact is not searchable', { searchable: false }, 'not-searchable'],
    ['nothing is agreed', { participations: [{ type: 'quote', consent: 'ask-each-time' }] }, 'nothing-agreed'],
    [
      'the consent has run out',
      { participations: [{ type: 'quote', consent: 'agreed', validUntil: '2026-05-31' }] },
      'nothing-agreed',
    ],
    ['the contact has left', { leftOn: '2026-04' }, 'has-left'],
    ['the record was verified too long ago', { verifiedAt: '2025-11-01T00:00:00.000Z' }, 'not-verified-recently'],
  ])('fails when %s', (_, change, obstacle) => expect(obstacles(change)).toEqual([obstacle]));
  it('is not hindered by what nobody said about searchable or the account', () =>
    expect(obstacles({ searchable: null }, [], null)).toEqual([]));
  it('fails when the account is no customer', () =>
    expect(obstacles({}, [], { isCustomer: false } as Account)).toEqual(['account-not-customer']));
  it('fails when the cap is reached', () => expect(obstacles({}, ['2026-05-20'])).toEqual(['use-limit']));
  it('names the departure before what follows from it', () =>
    expect(obstacles({ status: 'left-company', searchable: false })).toEqual([
      'has-left',
      'not-active',
      'not-searchable',
    ]));
});
