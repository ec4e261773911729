import { buildTagByTag } from '../live-tree';
import { all, mutator, retag, wrap, type MutablePage, type Mutator } from './mutator';

/** Parents whose children have to stay what they are. */
const STRICT = /^(?:UL|OL|DL|TABLE|THEAD|TBODY|TR|SELECT|SVG|PICTURE|HEAD|HTML|FIGURE|VIDEO)$/i;

/** Elements that are not moved into others. */
const FIXED = /^(?:HTML|HEAD|BODY|MAIN|LI|TR|TD|TH|OPTION|SCRIPT|STYLE|META|LINK|TITLE|CODE|PATH|USE|G)$/i;

const isFree = (element: Element): boolean =>
  !FIXED.test(element.tagName) &&
  !STRICT.test(element.parentElement?.tagName ?? 'HTML') &&
  !element.closest('svg,head');

const INLINE = /^(?:SPAN|A|STRONG|EM|B|TIME|IMG|BUTTON)$/;

function wrapSome({ document, random }: MutablePage, share: number): void {
  for (const element of all(document, 'body *')) {
    if (isFree(element) && random.chance(share)) wrap(element, INLINE.test(element.tagName) ? 'span' : 'div');
  }
}

/** Wrappers without a meaning of their own, each around one element and nothing else. */
function unwrapSome({ document, random }: MutablePage, share: number): void {
  for (const element of all(document, 'body div, body span')) {
    const [child] = element.children;
    const isBare = element.getAttributeNames().every((name) => name === 'class' || name === 'style');
    if (child && isBare && element.childNodes.length === 1 && isFree(element) && random.chance(share))
      element.replaceWith(child);
  }
}

/** The sections of a page together with wrappers that stand for them; a section within another, or in a list, is a part of it. */
function findSections(document: Document): Element[] {
  const outermost = all(document, 'section').filter((section) => !section.parentElement?.closest('section,li'));
  return outermost.map((section) => {
    let outer = section;
    for (let parent = section.parentElement; parent; parent = parent.parentElement) {
      if (parent.matches('main,body') || parent.children.length > 1) break;
      outer = parent;
    }
    return outer;
  });
}

function orderSections({ document, random }: MutablePage, isReversed: boolean): void {
  const sections = findSections(document);
  for (const parent of new Set(sections.map((section) => section.parentElement))) {
    const siblings = sections.filter((section) => section.parentElement === parent);
    const places = siblings.map((section) => {
      const place = document.createComment('');
      section.replaceWith(place);
      return place;
    });
    const order = isReversed ? [...siblings].reverse() : [...siblings].sort(() => random.below(2) - 0.5);
    places.forEach((place, at) => place.replaceWith(order[at] ?? ''));
  }
}

function removeSections({ document, random }: MutablePage): void {
  for (const section of findSections(document)) if (random.chance(0.3)) section.remove();
}

/** A card that is a link as a whole, around the links in it: the site's own script builds such, no parser keeps them. */
function nestAnchors({ document }: MutablePage): void {
  for (const card of all(document, 'li,[role="listitem"],[componentkey^="entity-collection-item"]')) {
    const link = card.querySelector('a[href]');
    if (!link || card.closest('a')) continue;
    const outer = document.createElement('a');
    outer.setAttribute('href', link.getAttribute('href') ?? '');
    outer.append(...card.childNodes);
    card.append(outer);
  }
}

/** What a parser makes of links within links: the outer one ends where the inner one begins. */
function unnestAnchors({ document }: MutablePage): void {
  for (const inner of all(document, 'a a')) {
    const outer = inner.parentElement?.closest('a');
    if (!outer || outer.contains(inner) === false) continue;
    const around = retag(outer, 'div');
    for (const child of [...around.children]) {
      if (child.contains(inner)) continue;
      const half = document.createElement('a');
      half.setAttribute('href', around.getAttribute('href') ?? '');
      child.replaceWith(half);
      half.append(child);
    }
    around.removeAttribute('href');
  }
}

function shiftHeadings({ document }: MutablePage, next: Record<string, string>): void {
  for (const heading of all(document, 'h1,h2,h3,h4')) retag(heading, next[heading.localName] ?? heading.localName);
}

/** What a new layout does to the tree. */
export const STRUCTURE_MUTATORS: readonly Mutator[] = [
  mutator('headings swapped', (page) => shiftHeadings(page, { h1: 'h2', h2: 'h1', h3: 'h2' })),
  mutator('headings lowered', (page) => shiftHeadings(page, { h1: 'h2', h2: 'h3', h3: 'h4' })),
  mutator('headings are plain', (page) => shiftHeadings(page, { h1: 'div', h2: 'div', h3: 'div', h4: 'div' })),
  mutator('every paragraph wrapped', ({ document }) => all(document, 'p').forEach((line) => wrap(line, 'div'))),
  mutator('nodes wrapped', (page) => wrapSome(page, 0.1), { name: 'every tenth node wrapped' }),
  mutator('nodes wrapped', (page) => wrapSome(page, 0.5), { name: 'every second node wrapped' }),
  mutator('nodes unwrapped', (page) => unwrapSome(page, 0.3), { name: 'some nodes unwrapped' }),
  mutator('nodes unwrapped', (page) => unwrapSome(page, 1), { name: 'all bare nodes unwrapped' }),
  mutator('sections reordered', (page) => orderSections(page, true), { name: 'sections reversed' }),
  mutator('sections reordered', (page) => orderSections(page, false), { name: 'sections shuffled' }),
  mutator('sections removed', removeSections, { name: 'sections removed, run 1', destroys: true }),
  mutator('sections removed', removeSections, { name: 'sections removed, run 2', destroys: true }),
  mutator('anchors nested', nestAnchors),
  mutator('anchors un-nested', unnestAnchors),
  mutator('live tree', ({ document, html }) => void buildTagByTag(html, document)),
];
