import { describe, expect, it } from 'vitest';
import { fillShape } from '../../scripts/shape-to-fixture/fill-shape.js';
import type { Observation } from '../../src/domain/observation';
import { readList } from '../../src/linkedin/find-list';
import { shapePage } from '../../src/linkedin/page-shape';
import { readPage } from '../../src/linkedin/read-page';
import { loadCaptures, type Capture } from './captures';
import { ENGINES } from './dom-engines';

const SEEN_AT = '2026-03-01T00:00:00.000Z';
const parse = (html: string) => ENGINES['jsdom'](html);

/** A page, and what its shape becomes: the page as a fixture of invented people. */
function reinvent({ html, url }: Capture) {
  const filled = fillShape(shapePage(parse(html), url));
  const address = / data-shape-of="([^"]*)"/.exec(filled)![1]!.replaceAll('&amp;', '&');
  return { document: parse(filled), url: address, filled };
}

function capture(id: string): Capture {
  const [found] = loadCaptures((_, each) => each === id);
  if (found === undefined) throw new Error(`There is no page ${id}.`);
  return found;
}

/** What a reading has, whatever it says. */
function outline(observation: Observation) {
  if (observation.page !== 'profile') return observation.page;
  const { kind, name, headline, location, positions } = observation;
  const has = (value: unknown) => value !== null;
  return {
    kind,
    fields: [name, headline, location].map(has),
    roles: positions.map(({ title, company, companyUrl, current, end }) => [
      has(title),
      has(company),
      has(companyUrl),
      current,
      has(end),
    ]),
  };
}

describe('a fixture made of a shape', () => {
  it.each([
    'sdui-2026-grouped-roles',
    'sdui-2026-experience-not-loaded',
    'sdui-2026-japanese-long-headline',
    'ember-2024-grouped-roles',
    'ember-2026-german',
  ])(
    'is read as the page was: %s',
    (id) => {
      const original = capture(id);
      const { document, url } = reinvent(original);
      const before = readPage(parse(original.html), original.url, SEEN_AT);
      const after = readPage(document, url, SEEN_AT);
      expect(outline(after)).toEqual(outline(before));
    },
    30_000,
  );

  it.each(['sdui-2026-nested-anchors', 'sdui-2026-rtl-marks'])(
    'has the people of a list: %s',
    (id) => {
      const original = capture(id);
      const { document, url } = reinvent(original);
      const before = readList(parse(original.html), original.url, SEEN_AT);
      const after = readList(document, url, SEEN_AT);
      expect(after?.kind).toBe(before?.kind);
      expect(after?.people).toHaveLength(before!.people.length);
      expect(after?.people.filter(({ name, slug }) => name === null || slug === null)).toEqual([]);
    },
    30_000,
  );

  it('is the same each time, and names invented people', () => {
    const original = capture('sdui-2026-grouped-roles');
    const { filled } = reinvent(original);
    expect(reinvent(original).filled).toBe(filled);
    const texts = parse(filled).body.textContent ?? '';
    expect(texts.match(/(?<!\p{L})[Aa]{3,}(?!\p{L})/gu) ?? []).toEqual([]);
  }, 30_000);
});
