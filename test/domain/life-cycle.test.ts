import { describe, expect, it } from 'vitest';
import { blankContact } from '../../src/domain/blank-contact';
import type { Contact } from '../../src/domain/contact';
import { findStatusObstacles, type StatusChange } from '../../src/domain/life-cycle';
import { moveContact } from '../../src/domain/move-contact';
import type { AdvocateStatus } from '../../src/domain/status';

const pause = { reason: 'Parental leave', reviewOn: '2026-09-01' };
const nextStep = { what: 'Write', dueOn: '2026-04-01', owner: 'Kim' };

describe('what stands against a move', () => {
  it.each<[AdvocateStatus | null, StatusChange, string[]]>([
    ['active', { to: 'active' }, ['same-status']],
    ['active', { to: 'nominated' }, ['not-allowed']],
    ['do-not-contact', { to: 'active' }, ['not-allowed']],
    ['active', { to: 'left-company' }, ['needs-departure']],
    ['active', { to: 'paused' }, ['needs-reason', 'needs-review-date', 'needs-next-step']],
    ['active', { to: 'paused', pause: { reason: ' ', reviewOn: '2026-09-01' }, nextStep }, ['needs-reason']],
    ['active', { to: 'paused', pause, nextStep }, []],
    ['nominated', { to: 'recruiting' }, ['needs-next-step']],
    ['nominated', { to: 'recruiting', nextStep }, []],
    ['active', { to: 'retired' }, []],
    [null, { to: 'do-not-contact' }, []],
  ])('from %s by %j: %j', (from, change, obstacles) => {
    expect(findStatusObstacles(from, change, false)).toEqual(obstacles);
  });

  it('asks for no next step where something is open', () => {
    expect(findStatusObstacles('nominated', { to: 'recruiting' }, true)).toEqual([]);
  });
});

describe('a contact that is moved', () => {
  const contact = (change: Partial<Contact>): Contact => ({
    ...blankContact('c', 'p', { full: 'Ann Alder', given: 'Ann', family: 'Alder' }, '2026-01-01T00:00:00.000Z'),
    ...change,
  });

  it('has the reason for a pause as long as it is paused', () => {
    const paused = moveContact(contact({ status: 'active' }), { to: 'paused', pause: { ...pause, reason: ' Leave ' } });
    expect(paused.pause).toEqual({ reason: 'Leave', reviewOn: '2026-09-01' });
    expect(moveContact(paused, { to: 'inactive' })).not.toHaveProperty('pause');
  });

  it.each([
    ['active', false],
    ['recruiting', false],
    ['inactive', true],
    ['do-not-contact', true],
  ] as const)('from a departure to %s has left: %s', (to, hasLeft) => {
    const left = contact({ status: 'left-company', leftOn: '2026-02' });
    expect('leftOn' in moveContact(left, { to })).toBe(hasLeft);
  });

  it('has no word for its status any more that nobody understood', () => {
    const moved = moveContact(
      contact({ unknownStatus: 'Gold', flaws: { status: 'unknown-word', email: 'malformed' } }),
      { to: 'active' },
    );
    expect(moved).not.toHaveProperty('unknownStatus');
    expect(moved.flaws).toEqual({ email: 'malformed' });
  });
});
