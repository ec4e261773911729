import { describe, expect, it, vi } from 'vitest';
import { compareReading, describeFinding } from '../compare-reading';
import { buildLiveTree, ENGINES } from '../dom-engines';
import { buildTagByTag } from '../live-tree';
import { readAny } from '../read-any';
import { truthOf } from '../truth';
import { LIST_PAGES } from './list-pages';

/** Parsing a page of 200 kB takes a second on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** A link within a link is no HTML: the live tree keeps it, browsers and jsdom part them in the same way, happy-dom in its own. */
const TREES: Record<string, (html: string) => Document> = {
  'as a browser parses them': ENGINES.jsdom,
  'as the live tree': (html) => buildLiveTree(html),
  'as the live tree of another engine': (html) => buildTagByTag(html, ENGINES['happy-dom']('')),
};

describe.each(Object.entries(TREES))('lists %s', (_, parse) => {
  it.each(LIST_PAGES)('give their people in full and in order: $kind/$id', ({ html, url, expected }) => {
    const list = readAny(parse(html), url);
    const findings = compareReading(list, truthOf(expected));
    expect(findings.filter(({ outcome }) => outcome !== 'right').map(describeFinding)).toEqual([]);
    const slugs = list && 'people' in list ? list.people.map(({ slug }) => slug) : [];
    expect(slugs).toEqual(expected.people?.map(({ slug }) => slug));
  });
});
