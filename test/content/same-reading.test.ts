import { describe, expect, it } from 'vitest';
import { contentOf, isLeftOver, isPoorer } from '../../src/content/same-reading';
import { profileSample } from '../messaging/profile-sample';

const mara = profileSample();
const boris = profileSample({
  slug: 'boris-demo',
  urn: 'ACoAAboris',
  name: { value: 'Boris Tamm', confidence: 1, evidence: [] },
  positions: [],
});

describe('left-over readings', () => {
  it('the old nodes under a new slug', () => expect(isLeftOver({ ...mara, slug: 'boris-demo' }, mara)).toBe(true));
  it('the old name and headline where no token is known', () =>
    expect(isLeftOver({ ...mara, slug: 'boris-demo', urn: null }, mara)).toBe(true));
  it('the old jobs under the new name', () =>
    expect(isLeftOver({ ...boris, positions: mara.positions }, mara)).toBe(true));
  it('not another person', () => expect(isLeftOver(boris, mara)).toBe(false));
  it('not a person of the same name and headline with another token', () =>
    expect(isLeftOver({ ...mara, slug: 'mara-2', urn: 'ACoAAother', positions: [] }, mara)).toBe(false));
  it('not the same person again', () => expect(isLeftOver(mara, mara)).toBe(false));
  it('not the same person under the form without a slug', () =>
    expect(isLeftOver(mara, { ...mara, slug: null })).toBe(false));
  it('not the first page', () => expect(isLeftOver(mara, null)).toBe(false));
});

it('a page that lost its experience is poorer, one that never had it is not', () => {
  const bare = profileSample({ experience: 'not-rendered', positions: [] });
  expect(isPoorer(bare, mara)).toBe(true);
  expect(isPoorer(bare, bare)).toBe(false);
  expect(isPoorer(mara, bare)).toBe(false);
});

it('content is the same at another instant and sub-page, and differs with a value', () => {
  const later = { ...mara, seenAt: '2026-04-01T00:00:00.000Z', url: `${mara.url}overlay/` };
  expect(contentOf(later)).toBe(contentOf(mara));
  expect(contentOf(boris)).not.toBe(contentOf(mara));
});
