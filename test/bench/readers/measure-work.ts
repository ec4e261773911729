import type { Capture } from '../../linkedin/captures';
import { readAny } from '../../linkedin/read-any';
import { countWork } from './count-work';

/** How many times reading went over a page that has too many of something. */
export interface WorkReport {
  what: string;
  nodes: number;
  passes: number;
  /** The same with twice as much added: when it grows too, the work grows with the square of the page. */
  passesOfTwice: number;
}

/** About as many nodes as are added to a page. */
const ADDED = 10_000;

/** What a page without end may have too many of. */
const KINDS: Record<string, string> = {
  'items of lists': 'li,[role="listitem"],tr,[componentkey^="entity-collection-item"]',
  'links to members': 'a[href*="/in/"],a[href*="/sales/lead/"]',
  sections: 'section',
  lines: 'main p,main h2,main span',
  buttons: '[role="button"],button',
  data: 'code,script',
};

function multiply(document: Document, selector: string, added: number): void {
  const element = document.querySelectorAll(selector)[1] ?? document.querySelector(selector);
  if (!element) return;
  const size = 2 * element.querySelectorAll('*').length + 2;
  element.after(...Array.from({ length: Math.ceil(added / size) }, () => element.cloneNode(true)));
}

function addBlocks(document: Document, added: number): void {
  const block = document.createElement('div');
  for (let at = 0; at < added / 20; at++) block.append(document.createElement('p'), 'lorem');
  const main = document.querySelector('main') ?? document.body;
  main.append(...Array.from({ length: 100 }, () => block.cloneNode(true)));
}

function nestDeeply(document: Document, added: number): void {
  let inner: Element = document.querySelector('main') ?? document.body;
  for (let level = 0; level < added / 4; level++) inner = inner.appendChild(document.createElement('div'));
  inner.append('deep');
}

type Way = [what: string, change: (document: Document, added: number) => void];

const WAYS: readonly Way[] = [
  ...Object.entries(KINDS).map(([what, selector]): Way => [
    `too many ${what}`,
    (document, added) => multiply(document, selector, added),
  ]),
  ['a hundred thousand nodes more', addBlocks],
  ['five thousand levels', nestDeeply],
];

/** Counts what reading looks at, in passes over the page, when the page is blown up in several ways. */
export function measureWork({ html, url }: Capture): WorkReport[] {
  const whole = new DOMParser().parseFromString(html, 'text/html');
  const measure = (change: Way[1], added: number) => {
    const document = whole.cloneNode(true) as Document;
    change(document, added);
    const { nodes, looks } = countWork(document, () => readAny(document, url));
    return { nodes, passes: Math.round(looks / nodes) };
  };
  return WAYS.map(([what, change]) => {
    const [once, twice] = [measure(change, ADDED), measure(change, 2 * ADDED)];
    return { what, nodes: twice.nodes, passes: once.passes, passesOfTwice: twice.passes };
  });
}
