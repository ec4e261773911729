import { describe, expect, it } from 'vitest';
import type { ProfileAddress, ProfileIdKind } from '../../src/domain/profile-address';
import { pageUrlOf, profileUrl, slugOf } from '../../src/domain/profile-url';

const known = (...ids: [ProfileIdKind, string][]): ProfileAddress[] =>
  ids.map(([kind, value]) => ({ kind, value, learntAt: '2026-03-01T09:30:00.000Z', source: 'page' }));

const LEAD = `ACwAA${'b1'.repeat(17)}`;

describe('pageUrlOf', () => {
  it.each([
    [known(['sales', LEAD], ['slug', 'ann']), 'https://www.linkedin.com/in/ann'],
    [known(['sales', LEAD], ['urn', 'ACoAAx']), 'https://www.linkedin.com/in/ACoAAx'],
    [known(['sales', LEAD]), `https://www.linkedin.com/sales/lead/${LEAD}`],
    [known(['member', '7']), ''],
    [[], ''],
  ])('opens %j at %s', (profiles, url) => expect(pageUrlOf(profiles)).toBe(url));
});

describe('slugOf', () => {
  it.each([
    [profileUrl('renée-🚀'), 'renée-🚀'],
    ['https://www.linkedin.com/in/Ann/', 'ann'],
    ['linkedin.com/in/ann?trk=x', 'ann'],
    ['in/ann', 'ann'],
    ['Ann', 'ann'],
    [`https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,x`, null],
    [`https://www.linkedin.com/in/${LEAD}`, null],
    ['https://www.linkedin.com/feed/', null],
    ['%E0%A4%A', null],
    ['', null],
  ])('finds in %s: %s', (address, slug) => expect(slugOf(address)).toBe(slug));
});
