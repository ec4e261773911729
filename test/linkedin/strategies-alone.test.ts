import { describe, expect, it } from 'vitest';
import { isCard, type ProfileLayout } from '../../src/linkedin/profile-layout';
import { publicProfile } from '../../src/linkedin/public-profile/public-profile';
import { sduiProfile } from '../../src/linkedin/sdui-profile/sdui-profile';
import type { Strategy, TextField } from '../../src/linkedin/strategy';
import { isAsterisked } from '../../src/linkedin/weigh';
import { parseProfileAddress } from '../../src/text/linkedin-address';
import { loadCaptures } from './captures';
import { ENGINES } from './dom-engines';
import { SEEN_AT } from './read-any';

/** What each strategy of a layout reads by itself, on every page of a kind, beside what the page says. */
function readAlone<Layout extends typeof sduiProfile | typeof publicProfile>(layout: Layout, kind: string) {
  const pages = loadCaptures().filter((page) => page.kind === kind && !page.url.includes('/details/'));
  return pages.flatMap(({ id, html, url, expected }) => {
    const root = ENGINES.jsdom(html).documentElement;
    const context = { url, seenAt: SEEN_AT, address: parseProfileAddress(url)!, locale: root.lang };
    const general = layout as unknown as ProfileLayout;
    const card = general.find(root, context);
    if (!isCard(card)) throw new Error(`${id}: ${JSON.stringify(card)}`);
    return (Object.entries(general.fields) as [TextField, readonly Strategy<typeof card>[]][]).flatMap(
      ([field, strategies]) =>
        strategies.map(({ name, read }) => {
          const said = (expected as unknown as Record<TextField, string | null>)[field];
          return { id, way: `${field}: ${name}`, read: read(card) || null, said };
        }),
    );
  });
}

describe.each([
  ['profile-sdui', readAlone(sduiProfile, 'profile-sdui')],
  ['profile-public', readAlone(publicProfile, 'profile-public')],
])('each way to read %s, alone', (_, found) => {
  it('is right or says nothing', () => {
    const wrong = found.filter(
      ({ read, said, way }) =>
        read !== null && read !== said && !isAsterisked(read) && !(said === null && way.startsWith('topCardCompany')),
    );
    expect(wrong).toEqual([]);
  });

  it('is right somewhere, so that none stands for nothing', () => {
    const ways = new Set(found.map(({ way }) => way));
    const right = new Set(found.filter(({ read, said }) => read !== null && read === said).map(({ way }) => way));
    expect([...ways].filter((way) => !right.has(way))).toEqual([]);
  });

  it('is one of two at least, for every field', () => {
    for (const field of ['name', 'headline', 'location', 'topCardCompany'])
      expect(new Set(found.filter(({ way }) => way.startsWith(field)).map(({ way }) => way)).size).toBeGreaterThan(1);
  });
});
