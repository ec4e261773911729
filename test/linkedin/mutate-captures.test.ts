import { describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/domain/observation';
import { readPage } from '../../src/linkedin/read-page';
import { isReadKind, loadCaptures, type Capture } from './captures';
import { countValues, findInventions } from './compare-reading';
import { ENGINES } from './dom-engines';
import { cutPage, MUTATORS } from './mutators';

/** Each test copies and reads large pages many times. */
vi.setConfig({ testTimeout: 120_000 });

const SEEN_AT = '2026-03-01T09:30:00.000Z';
const CUTS = 20;

const captures = loadCaptures((kind, id) => isReadKind(kind, id) && kind !== 'nobody');
const read = (document: Document, { url }: Capture): Observation => readPage(document, url, SEEN_AT);
const parsed = new Map(captures.map((capture) => [capture, ENGINES.jsdom(capture.html)]));
const copyOf = (capture: Capture): Document => parsed.get(capture)!.cloneNode(true) as Document;
const whole = new Map(captures.map((capture) => [capture, read(copyOf(capture), capture)]));
const wholeOf = (capture: Capture): Observation => whole.get(capture)!;

/** The share of values that must survive, in percent. Losing more means that readers lean on what churns. */
const SURVIVAL: Record<string, number> = {
  'class names hashed': 100,
  'class names dropped': 100,
  'data-view-name dropped': 100,
  'aria dropped': 100,
  'aria and roles dropped': 98,
  'data attributes dropped': 30,
  'component keys dropped': 85,
  'ids dropped': 45,
  'language dropped': 100,
  'language wrong': 100,
  'sections reversed': 100,
  'text doubled for screen readers': 100,
  'every paragraph wrapped': 100,
  'title not set yet': 100,
  'scripts and data gone': 80,
  'list items emptied': 50,
  'links gone from entries': 88,
};

describe('drift', () => {
  it('starts from pages that are read', () => {
    for (const capture of captures) expect(wholeOf(capture).page, capture.id).toBe('profile');
  });

  it.each(Object.entries(MUTATORS))('changes no value that is read: %s', (name, mutate) => {
    let kept = 0;
    let all = 0;
    for (const capture of captures) {
      const document = copyOf(capture);
      mutate(document);
      const damaged = read(document, capture);
      expect(findInventions(damaged, wholeOf(capture)), capture.id).toEqual([]);
      kept += countValues(damaged);
      all += countValues(wholeOf(capture));
    }
    expect((100 * kept) / all).toBeGreaterThanOrEqual(SURVIVAL[name] ?? 100);
  });
});

describe('page cut off', () => {
  it.each(captures)('gives no wrong value at any point: $id', (capture) => {
    const document = copyOf(capture);
    cutPage(document, CUTS, (point) => {
      expect(findInventions(read(document, capture), wholeOf(capture)), `point ${point}`).toEqual([]);
    });
  });

  it.each(captures.filter(({ expected }) => expected.positions.length > 0))(
    'gives no wrong role anywhere: $id',
    (capture) => {
      const document = copyOf(capture);
      const section = document.querySelector(
        '[data-section="experience"],section[componentkey$="ExperienceTopLevelSection"]',
      );
      const list =
        section ?? document.querySelector('#experience')?.closest('section') ?? document.querySelector('main section');
      let last: Element | null = list;
      while (last) {
        while (last.nextElementSibling) last.nextElementSibling.remove();
        last = last.parentElement;
        if (last?.tagName === 'BODY') break;
      }
      const inner = document.createTreeWalker(list!, 5);
      const nodes: Node[] = [];
      while (inner.nextNode()) nodes.push(inner.currentNode);
      const step = Math.max(1, Math.floor(nodes.length / 30));
      while (nodes.length > 1) {
        for (const node of nodes.splice(-step)) node.parentNode?.removeChild(node);
        const text = nodes.at(-1);
        if (text?.nodeType === 3)
          text.nodeValue = (text.nodeValue ?? '').slice(0, Math.ceil((text.nodeValue?.length ?? 0) / 2));
        expect(findInventions(read(document, capture), wholeOf(capture))).toEqual([]);
      }
    },
  );
});

describe('address of another person', () => {
  it.each(captures)('never lends its name to what is shown: $id', (capture) => {
    const observation = readPage(copyOf(capture), 'https://www.linkedin.com/in/somebody-else/', SEEN_AT);
    expect(observation).toMatchObject({ page: 'unread' });
  });
});

describe('reading', () => {
  it.each(captures)('leaves the page as it was: $id', (capture) => {
    const document = copyOf(capture);
    const before = document.documentElement.cloneNode(true);
    read(document, capture);
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });

  it('gives the same answer twice', () => {
    for (const capture of captures) {
      const document = copyOf(capture);
      expect(read(document, capture)).toEqual(read(document, capture));
    }
  });
});
