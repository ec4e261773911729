import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/linkedin/read-page';
import { isReadKind, loadCaptures } from './captures';
import { compareReading } from './compare-reading';
import { buildLiveTree, ENGINES } from './dom-engines';

/** Parsing a page of 200 kB takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const SEEN_AT = '2026-03-01T09:30:00.000Z';

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

const captures = loadCaptures(isReadKind);
const others = loadCaptures((kind, id) => !isReadKind(kind, id));

const readings: [string, (html: string) => Document, (kind: string) => boolean][] = [
  ['parsed by jsdom', parseOnce, () => true],
  ['parsed by happy-dom', remember(ENGINES['happy-dom']), () => true],
  ['built as the live tree', remember((html) => buildLiveTree(html)), (kind) => kind === 'profile-sdui'],
];

describe.each(readings)('pages %s', (_, parse, isWanted) => {
  const wanted = captures.filter(({ kind }) => isWanted(kind));

  it.each(wanted)('reads $kind/$id as written down', ({ html, url, expected }) => {
    const observation = readPage(parse(html), url, SEEN_AT);
    const { right, absent, wrong } = compareReading(observation, expected);
    expect({ absent, wrong }).toEqual({ absent: [], wrong: [] });
    expect(right).toBeGreaterThan(0);
  });

  it('reads nothing implausible', () => {
    for (const { html, url, id } of wanted) {
      const observation = readPage(parse(html), url, SEEN_AT);
      if (observation.page !== 'profile') continue;
      const { name, headline, location, topCardCompany, positions } = observation;
      const values = [name, headline, location, topCardCompany].map((reading) => reading?.value);
      for (const value of [...values, ...positions.flatMap(({ title, company }) => [title, company])]) {
        if (value) expect(value, id).not.toMatch(IMPLAUSIBLE);
      }
    }
  });
});

describe('pages of other kinds', () => {
  it.each(others)('are left alone: $kind/$id', ({ html, url }) => {
    expect(readPage(parseOnce(html), url, SEEN_AT).page).not.toBe('profile');
  });

  it.each(others)('show nobody while the address is already that of a profile: $kind/$id', ({ html }) => {
    const observation = readPage(parseOnce(html), 'https://www.linkedin.com/in/somebody-else/', SEEN_AT);
    expect(observation.page).not.toBe('profile');
  });
});

describe('what a reading carries', () => {
  const read = (id: string) => {
    const capture = captures.find((each) => each.id === id);
    if (!capture) throw new Error(`no page ${id}`);
    const observation = readPage(parseOnce(capture.html), capture.url, SEEN_AT);
    if (observation.page !== 'profile') throw new Error(`${id} was not read`);
    return observation;
  };

  it('keeps evidence short and confidence within bounds', () => {
    for (const { id } of captures.filter(({ kind }) => kind !== 'nobody')) {
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
    expect(read('sdui-2026-grouped-roles').name).toMatchObject({ confidence: 0.96 });
  });

  it('says that a page is masked, and only then', () => {
    expect(read('public-2026-masked-portuguese').isMasked).toBe(true);
    expect(read('public-2024-json-ld').isMasked).toBe(false);
  });

  it('tells apart why there is nobody', () => {
    const reasons = captures
      .filter(({ kind }) => kind === 'nobody')
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
    const sdui = captures.find(({ id }) => id === 'sdui-2026-grouped-roles')!;
    const ember = captures.find(({ id }) => id === 'ember-2026-german')!;
    for (const { html, expected } of [sdui, ember]) {
      const observation = readPage(parseOnce(html), `https://www.linkedin.com/in/${expected.urn}/`, SEEN_AT);
      expect(observation).toMatchObject({ page: 'profile', slug: expected.slug, urn: expected.urn });
    }
    const strange = `https://www.linkedin.com/in/ACoAA${'x'.repeat(34)}/`;
    expect(readPage(parseOnce(sdui.html), strange, SEEN_AT)).toMatchObject({ page: 'unread', why: 'other-person' });
  });
});
