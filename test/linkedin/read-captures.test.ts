import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/linkedin/read-page';
import { loadCaptures, type Capture } from './captures';
import { compareReading, describeFinding } from './compare-reading';
import { buildLiveTree, ENGINES } from './dom-engines';
import { isReadable } from './kind-of-page';
import { readAny, SEEN_AT } from './read-any';
import { truthOf, type Read } from './truth';

/** Parsing a page of 200 kB takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** What must never stand in a value: degree marks, durations, kinds of employment, masks, marks of hidden copies. */
const IMPLAUSIBLE =
  /^[·•]|· \d|\b\d+ (?:yrs?|mos?|Jahre?|Monate?)\b|^(?:Full-time|Part-time|Vollzeit|Contract)$|\*{2,}|LinkedIn Member|[\u200e\u200f\n]/;

/** Pages are parsed once: reading changes nothing. */
function remember(parse: (html: string) => Document): (html: string) => Document {
  const parsed = new Map<string, Document>();
  return (html) => {
    const document = parsed.get(html) ?? parse(html);
    parsed.set(html, document);
    return document;
  };
}

const parseOnce = remember(ENGINES.jsdom);

const pages = loadCaptures();
const readable = pages.filter(isReadable);
const isOfMember = ({ expected }: Capture): boolean => expected.page === 'profile';

const readings: [string, (html: string) => Document, (front: string) => boolean][] = [
  ['parsed by jsdom', parseOnce, () => true],
  ['parsed by happy-dom', remember(ENGINES['happy-dom']), () => true],
  ['built as the live tree', remember(buildLiveTree), (front) => front === 'sdui'],
];

/** The words of people and firms that were read. */
function listWords(read: Read): string[] {
  if (read === null) return [];
  const people = 'people' in read ? read.people : read.page === 'profile' ? [read] : [];
  return people.flatMap((person) => {
    const texts = [person.name, person.headline, person.location].map((reading) => reading?.value);
    const roles = 'positions' in person ? person.positions : [person.current];
    return [...texts, ...roles.flatMap((role) => [role?.title, role?.company])].filter(
      (text) => typeof text === 'string',
    );
  });
}

describe.each(readings)('pages %s', (_, parse, isWanted) => {
  const wanted = readable.filter(({ meta }) => isWanted(meta.front));

  it.each(wanted)('reads $kind/$id as written down', ({ html, url, expected }) => {
    const findings = compareReading(readAny(parse(html), url), truthOf(expected));
    expect(findings.filter(({ outcome }) => outcome !== 'right').map(describeFinding)).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('reads nothing implausible', () => {
    for (const { html, url, id } of wanted)
      for (const text of listWords(readAny(parse(html), url))) expect(text, id).not.toMatch(IMPLAUSIBLE);
  });
});

describe('pages that show no member', () => {
  const others = pages.filter((page) => !isOfMember(page));

  it.each(others)('give none: $kind/$id', ({ html, url }) => {
    expect(readPage(parseOnce(html), url, SEEN_AT).page).not.toBe('profile');
  });

  it.each(others)('give none while the address is already that of a profile: $kind/$id', ({ html }) => {
    const observation = readPage(parseOnce(html), 'https://www.linkedin.com/in/somebody-else/', SEEN_AT);
    expect(observation.page).not.toBe('profile');
  });
});

describe('pages that show a member', () => {
  it.each(pages.filter(isOfMember))('are no list while the address is already that of one: $kind/$id', ({ html }) => {
    for (const path of ['feed/', 'search/results/people/?keywords=x', 'mynetwork/invite-connect/connections/']) {
      const list = readAny(parseOnce(html), `https://www.linkedin.com/${path}`);
      expect(list && 'people' in list ? list.people : []).toEqual([]);
    }
  });
});

describe('what a reading carries', () => {
  const read = (id: string) => {
    const capture = readable.find((each) => each.id === id);
    if (!capture) throw new Error(`no page ${id}`);
    const observation = readPage(parseOnce(capture.html), capture.url, SEEN_AT);
    if (observation.page !== 'profile') throw new Error(`${id} was not read`);
    return observation;
  };

  it('keeps evidence short and confidence within bounds', () => {
    for (const { id } of readable.filter(isOfMember)) {
      const { name, headline, positions, seenAt } = read(id);
      expect(seenAt).toBe(SEEN_AT);
      for (const { confidence, evidence } of [name, headline, ...positions].filter((reading) => reading !== null)) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(evidence.length).toBeGreaterThan(0);
        for (const { excerpt } of evidence) expect(excerpt.length).toBeLessThanOrEqual(200);
      }
    }
  });

  it('trusts a name that link and title agree on more than either alone', () => {
    expect(read('sdui-2026-grouped-roles').name?.confidence).toBeGreaterThan(0.96);
  });

  it('says that a page is masked, and only then', () => {
    expect(read('public-2026-masked-portuguese').isMasked).toBe(true);
    expect(read('public-2024-json-ld').isMasked).toBe(false);
  });

  it('tells apart why there is nobody', () => {
    const reasons = readable
      .filter(({ kind, isModelled }) => kind === 'nobody' && !isModelled)
      .map(({ id, html, url }) => {
        const observation = readPage(parseOnce(html), url, SEEN_AT);
        return [id, observation.page === 'nobody' && observation.why];
      });
    expect(Object.fromEntries(reasons)).toEqual({
      'authwall-2026': 'auth-wall',
      'banned-page-2024': 'guest-home',
      'private-profile-2024': 'not-found',
    });
  });

  it('accepts the address by token where the page shows that token', () => {
    const sdui = readable.find(({ id }) => id === 'sdui-2026-grouped-roles')!;
    const ember = readable.find(({ id }) => id === 'ember-2026-german')!;
    for (const { html, expected } of [sdui, ember]) {
      const observation = readPage(parseOnce(html), `https://www.linkedin.com/in/${expected.urn}/`, SEEN_AT);
      expect(observation).toMatchObject({ page: 'profile', slug: expected.slug, urn: expected.urn });
    }
    const strange = `https://www.linkedin.com/in/ACoAA${'x'.repeat(34)}/`;
    expect(readPage(parseOnce(sdui.html), strange, SEEN_AT)).toMatchObject({ page: 'unread', why: 'other-person' });
  });
});
