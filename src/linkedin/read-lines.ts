import { cleanText } from '../text/clean-text';

/** One visible line of text and the element that holds it. */
export interface Line {
  text: string;
  element: Element;
}

/** Bounds against pages that are endless by mistake or on purpose. */
const MAX_LINES = 80;
const MAX_NODES = 4000;
const MAX_DEPTH = 120;
const MAX_LENGTH = 3000;

/** Elements whose text is never a person's. Buttons hold "see more", forms belong to sign-in dialogs. Names are quicker than selectors. */
const NEVER_TEXT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|CODE|FORM|BUTTON|FIGURE|DIALOG)$/i;

/** Dialogs, hidden parts, and the site's two classes for text that only screen readers get: a copy, or a label, of what is visible beside it. */
const NOT_SHOWN = '[role=dialog],[hidden],.visually-hidden,.a11y-text';

/** Lists nested in an entry hold roles, descriptions, media and skills. */
export const LIST = 'ul,ol';

/** Elements that are one line even when all their text stands in inline children; so are spans with `aria-hidden`. */
const WHOLE_LINE = /^(?:P|H[1-6]|TIME)$/;

/** Elements that do not part the text before them from the text behind them. */
const INLINE = /^(?:SPAN|A|B|I|U|EM|STRONG|MARK|TIME|FONT)$/;

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) && /\S/.test(node.data) && cleanText(node.data.slice(0, MAX_LENGTH)) !== '') return true;
  return false;
}

/** Whether an element says again what the text right before it says. */
function repeatsText(element: Element): boolean {
  const before = element.previousSibling;
  const text = before && isText(before) ? cleanText(before.data.slice(0, MAX_LENGTH)) : '';
  return text !== '' && text === cleanText((element.textContent ?? '').slice(0, MAX_LENGTH));
}

/**
 * The visible twin of a hidden copy carries `aria-hidden` and stands right beside it; without it the copy repeats the text before. A
 * copy holds no links, and blanks in elements of their own are none.
 */
function isCopy(element: Element): boolean {
  if (element.tagName !== 'SPAN' || element.hasAttribute('aria-hidden')) return false;
  if (!/\S/.test(element.textContent ?? '') || element.querySelector('a')) return false;
  const before = element.previousElementSibling;
  const twin = [before, element.nextElementSibling].some(
    (sibling) =>
      sibling?.tagName === 'SPAN' &&
      sibling.getAttribute('aria-hidden') === 'true' &&
      sibling.textContent?.trim() !== '',
  );
  return twin || (before?.tagName === 'SPAN' && before.textContent === element.textContent) || repeatsText(element);
}

/** Whether the page shows an element's text to people who see. Only marks in the page count: layout is not asked. */
function isShown(element: Element): boolean {
  if (NEVER_TEXT.test(element.tagName) || element.matches(NOT_SHOWN)) return false;
  const style = element.getAttribute('style');
  return !(style && /display:\s*none|visibility:\s*hidden/i.test(style)) && !isCopy(element);
}

function hasChildTime(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.tagName === 'TIME') return true;
  return false;
}

/** All text under an element as one line. The part after a `<time>` is a duration, parted from the dates by a style sheet only. */
function joinText(element: Element, depth: number): string {
  let text = '';
  const hasTime = hasChildTime(element);
  for (let node = element.firstChild; node && text.length <= MAX_LENGTH; node = node.nextSibling) {
    if (isText(node)) text += node.data.slice(0, MAX_LENGTH);
    else if (isElement(node) && depth < MAX_DEPTH && isShown(node)) {
      const parting = INLINE.test(node.tagName) ? '' : ' ';
      text += (hasTime && node.tagName === 'SPAN' ? ' · ' : parting) + joinText(node, depth + 1) + parting;
    }
  }
  return text;
}

/** The visible text of an element as one line; null when there is none. */
export function readText(element: Element | null | undefined): string | null {
  return (element && cleanText(joinText(element, 0).slice(0, MAX_LENGTH))) || null;
}

/** A text within a line, and the element around it; null where it is the line's own. */
export interface Part {
  text: string;
  holder: Element | null;
}

/** The texts of an element's nodes; what only comments part is one. */
function readNodes(element: Element): Part[] {
  const found: Part[] = [];
  for (const node of element.childNodes) {
    const last = found.at(-1);
    if (isText(node)) {
      const text = node.data.slice(0, MAX_LENGTH);
      if (last?.holder === null) last.text += text;
      else found.push({ text, holder: null });
    } else if (isElement(node) && isShown(node)) found.push({ text: readText(node) ?? '', holder: node });
  }
  return found.map(({ text, holder }) => ({ text: cleanText(text), holder })).filter(({ text }) => text !== '');
}

/**
 * The texts of an element by the nodes that hold them: one where all of it stands in one node, however deep; several where a label, a remark or
 * a highlighted word stands in an element of its own. A text that repeats the one before it is left out.
 */
export function readParts(element: Element): Part[] {
  let node = element;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const parts = readNodes(node).filter(({ text }, at, all) => text !== all[at - 1]?.text);
    const [only] = parts;
    if (parts.length !== 1 || !only?.holder) return parts;
    node = only.holder;
  }
  return [];
}

function isWholeLine(element: Element): boolean {
  const { tagName } = element;
  return WHOLE_LINE.test(tagName) || (tagName === 'SPAN' && element.getAttribute('aria-hidden') === 'true');
}

/**
 * The visible lines under an element, in page order. A line is a paragraph, a heading, or the lowest element with text of its
 * own, so that neither class names nor the depth of wrappers matter. `skips` leaves out an element with all it holds. No more
 * than `limit` lines are looked for.
 */
export function readLines(
  root: Element,
  skips: (element: Element) => boolean = () => false,
  limit: number = MAX_LINES,
): Line[] {
  const lines: Line[] = [];
  let nodes = 0;
  const visit = (element: Element, depth: number): void => {
    if (++nodes > MAX_NODES || lines.length >= limit || depth > MAX_DEPTH) return;
    if (element !== root && (!isShown(element) || skips(element))) return;
    if (isWholeLine(element) || hasOwnText(element)) {
      const text = readText(element);
      if (text !== null) lines.push({ text, element });
      return;
    }
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines;
}
