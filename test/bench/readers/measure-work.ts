import type { Capture } from '../../linkedin/captures';
import { readAny } from '../../linkedin/read-any';
import { countWork } from './count-work';

/** How many times reading went over a page that has too many of something. */
export interface WorkReport {
  what: string;
  nodes: number;
  passes: number;
}

/** About as many nodes as are added to a page. */
const ADDED = 20_000;

const LEVELS = 5_000;

/** What a page without end may have too many of. */
const KINDS: Record<string, string> = {
  'items of lists': 'li,[role="listitem"],tr,[componentkey^="entity-collection-item"]',
  'links to members': 'a[href*="/in/"],a[href*="/sales/lead/"]',
  sections: 'section',
  lines: 'main p,main h2,main span',
  buttons: '[role="button"],button',
  data: 'code,script',
};

function multiply(document: Document, selector: string): void {
  const element = document.querySelectorAll(selector)[1] ?? document.querySelector(selector);
  if (!element) return;
  const size = 2 * element.querySelectorAll('*').length + 2;
  element.after(...Array.from({ length: Math.ceil(ADDED / size) }, () => element.cloneNode(true)));
}

function addBlocks(document: Document): void {
  const block = document.createElement('div');
  for (let at = 0; at < 500; at++) block.append(document.createElement('p'), 'lorem');
  const main = document.querySelector('main') ?? document.body;
  main.append(...Array.from({ length: 100 }, () => block.cloneNode(true)));
}

function nestDeeply(document: Document): void {
  let inner: Element = document.querySelector('main') ?? document.body;
  for (let level = 0; level < LEVELS; level++) inner = inner.appendChild(document.createElement('div'));
  inner.append('deep');
}

/** Counts what reading looks at, in passes over the page, on the page as it is and blown up in several ways. */
export function measureWork(capture: Capture): WorkReport[] {
  const whole = new DOMParser().parseFromString(capture.html, 'text/html');
  const ways: [string, (document: Document) => void][] = [
    ['as it is', () => undefined],
    ...Object.entries(KINDS).map(([what, selector]): [string, (document: Document) => void] => [
      `too many ${what}`,
      (document) => multiply(document, selector),
    ]),
    ['a hundred thousand nodes more', addBlocks],
    ['five thousand levels', nestDeeply],
  ];
  return ways.map(([what, change]) => {
    const document = whole.cloneNode(true) as Document;
    change(document);
    const { nodes, looks } = countWork(document, () => readAny(document, capture.url));
    return { what, nodes, passes: Math.round(looks / nodes) };
  });
}
