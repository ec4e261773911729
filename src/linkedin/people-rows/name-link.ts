import { cleanText } from '../../text/clean-text';
import { isFollowed } from '../is-followed';
import { readLines, readText, type Line } from '../read-lines';
import { MEMBER_LINK, readPersonRef, type PersonLink } from './person-links';

/** A link that shows its person's name on a line of its own, as a card does. */
export interface NameLink extends PersonLink {
  /** The lines of text in the link, marks left out; the name is among the first. */
  lines: Line[];
  /** The marks on the name's line and in the link: "• 2nd", often nothing. */
  mark: string;
}

/** Where one of them stands before the text, the link is a photo, and its text a label ("Status is offline"). */
const PICTURE = 'img,svg,figure,image';

const LABELLED = '[alt],[aria-label]';

/** Elements that are one line of text. */
const WHOLE_LINE = /^(?:P|H[1-6])$/;

/** Elements that go on the line of what stands beside them. */
const INLINE = /^(?:SPAN|A|B|I|U|EM|STRONG|MARK|FONT)$/;

/** How far up a line of text may reach from a link in it. */
const LINE_LEVELS = 6;

/** How many lines a link may hold before and behind the name. */
const LINK_LINES = 6;

const FOLLOWING = 4;

/** Whether a text is a degree mark ("• 2nd", "· Following") and not a part of a sentence. */
export function isDegreeMark(text: string): boolean {
  return /^[•·∙]/.test(text);
}

/** The text of the nodes on one side of `node` within its parent. */
function readSide(node: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let at: Node | null = node[side]; at; at = at[side]) {
    const part = at.nodeType === 3 ? (at as Text).data : at.nodeType === 1 ? ` ${readText(at as Element) ?? ''} ` : '';
    text = side === 'nextSibling' ? text + part : part + text;
    if (text.length > 300) break;
  }
  return cleanText(text);
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

/**
 * What stands behind a link on its line, when it is only a mark; null when the line is a sentence that mentions the person: a mutual
 * connection, a reason line, the text of a post.
 */
function readRestOfLine(link: Element): string | null {
  let mark = '';
  let node = link;
  for (let level = 0; level < LINE_LEVELS; level++) {
    const parent = node.parentElement;
    if (!parent) break;
    const isLine = WHOLE_LINE.test(parent.tagName);
    const isInline = INLINE.test(node.tagName) && INLINE.test(parent.tagName) && parent.tagName !== 'A';
    if (isLine || isInline || hasOwnText(parent)) {
      const rest = readSide(node, 'nextSibling');
      if (readSide(node, 'previousSibling') !== '' || (rest !== '' && !isDegreeMark(rest))) return null;
      mark ||= rest;
    } else if (parent.children.length > 1) break;
    if (isLine) break;
    node = parent;
  }
  return mark;
}

/** Whether a picture stands before the text of a link, and no label in the link says the text again. */
function isPhotoLabel(link: Element, { element, text }: Line): boolean {
  const picture = link.querySelector(PICTURE);
  if (!picture || !(picture.compareDocumentPosition(element) & FOLLOWING) || picture.contains(element)) return false;
  return ![...link.querySelectorAll(LABELLED)].some((each) =>
    cleanText(`${each.getAttribute('alt') ?? ''} ${each.getAttribute('aria-label') ?? ''}`).includes(text),
  );
}

/**
 * A link as one that shows its person's name; null for photos, for links around a whole card with the name's own link in it, and for people
 * mentioned in a sentence, unless names may stand so (`inSentence`).
 */
export function asNameLink(link: PersonLink, inSentence = false): NameLink | null {
  const { element } = link;
  const nested = [...element.querySelectorAll(MEMBER_LINK)];
  if (nested.some((inner) => readPersonRef(inner.getAttribute('href') ?? '')?.slug === link.slug)) return null;
  const lines = readLines(element, undefined, LINK_LINES);
  const marks = lines.filter(({ text }) => isDegreeMark(text));
  const [first, ...others] = lines.filter(({ text }) => !isDegreeMark(text));
  if (!first || !isFollowed(element) || isPhotoLabel(element, first)) return null;
  const rest = readRestOfLine(element);
  if (rest === null && !inSentence) return null;
  return { ...link, lines: [first, ...others], mark: [rest, ...marks.map(({ text }) => text)].join(' ') };
}
