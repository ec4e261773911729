import { describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/domain/observation';
import { readPage } from '../../src/linkedin/read-page';
import { isReadKind, loadCaptures, type Capture } from './captures';
import { findInventions } from './compare-reading';
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

describe.each(Object.entries(MUTATORS))('%s', (_, mutate) => {
  it('changes no value that is read', () => {
    for (const capture of captures) {
      const document = copyOf(capture);
      mutate(document);
      expect(findInventions(read(document, capture), wholeOf(capture)), capture.id).toEqual([]);
    }
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
