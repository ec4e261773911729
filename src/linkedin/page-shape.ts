import { cleanText } from '../text/clean-text';
import { readHref } from './profile-links';
import { Placeholders } from './shape/placeholders';
import { shapeText } from './shape/shape-text';
import { shapeAddress, shapeClasses, shapeKey } from './shape/shape-value';
import { isStructureAttribute, isStructureWord, META_NAMES, TEXT_ATTRIBUTES } from './shape/vocabulary';

/** Bounds, in nodes, levels and characters: a shape is sent by e-mail, or pasted into a report. */
const MAX_NODES = 30_000;
const MAX_DEPTH = 250;
const MAX_LENGTH = 400_000;
const MAX_LINKS = 2_000;

/** What never belongs to a shape: code, styles, what forms hold, what is embedded. */
const LEFT_OUT = new Set(
  'STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED LINK BASE VIDEO AUDIO SOURCE TRACK CANVAS'.split(' '),
);
/** Only that they stand there matters: data for machines, what was typed, drawings. */
const EMPTIED = new Set('SCRIPT CODE INPUT TEXTAREA SELECT SVG'.split(' '));
const VOID = new Set('AREA BR COL HR IMG INPUT META WBR'.split(' '));

/** The one script that tells a front end, by its id. */
const LANDMARK_SCRIPT = 'rehydrate-data';

/** The drawing of a pin, which alone marks the place of a lead in Sales Navigator. */
const PIN = 'M8 1a5 5 0 00-4.36';

const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** What a walk over the page has written so far. */
interface Walk {
  placeholders: Placeholders;
  locale: string;
  parts: string[];
  length: number;
  nodes: number;
}

/**
 * The shape of a page, as HTML: its skeleton, in which every text is replaced by its form (`Aaaa Aaaa`, `9999`) and every identifier by an invented
 * one, the same one throughout. Only LinkedIn's own words from a closed list stay, so a user can report a change of the page without a word
 * about anybody. Looks at the page and never changes it; bounded; total.
 */
export function shapePage(document: Document, url: string): string {
  try {
    const root = document.documentElement;
    const links = [...root.querySelectorAll('a[href*="/in/"],link[rel="canonical"]')].slice(0, MAX_LINKS);
    const placeholders = new Placeholders([url, ...links.map((link) => readHref(link, url))]);
    const locale = root.lang.slice(0, 20) || 'en';
    const walk: Walk = { placeholders, locale, parts: [], length: 0, nodes: 0 };
    write(
      walk,
      `<!doctype html><html${shapeAttributes(root, walk)} data-shape-of="${quote(shapeAddress(url, placeholders, locale))}">`,
    );
    for (const part of [document.head, document.body]) if (part !== null) shapeElement(part, walk, 0);
    write(walk, '</html>\n');
    return walk.parts.join('');
  } catch {
    // A page can shadow DOM members (a form field named "querySelector").
    return '';
  }
}

function write(walk: Walk, text: string): void {
  walk.parts.push(text);
  walk.length += text.length;
}

function isOverFull({ nodes, length }: Walk): boolean {
  return nodes > MAX_NODES || length > MAX_LENGTH;
}

function shapeElement(element: Element, walk: Walk, depth: number): void {
  const tag = element.tagName.toUpperCase();
  walk.nodes++;
  if (isOverFull(walk) || depth > MAX_DEPTH || LEFT_OUT.has(tag)) {
    if (tag === 'LINK' && element.getAttribute('rel') === 'canonical') writeCanonical(element, walk);
    return;
  }
  if (tag === 'SCRIPT' && element.id !== LANDMARK_SCRIPT) return;
  if (tag === 'META') return writeMeta(element, walk);
  const name = shapeTag(tag);
  write(walk, `<${name}${shapeAttributes(element, walk)}>`);
  if (VOID.has(tag)) return;
  if (!EMPTIED.has(tag)) shapeChildren(element, walk, depth);
  else if (element.querySelector(`path[d^="${PIN}"]`)) write(walk, `<path d="${PIN}"></path>`);
  write(walk, `</${name}>`);
}

function shapeChildren(element: Element, walk: Walk, depth: number): void {
  for (const node of element.childNodes) {
    if (isOverFull(walk)) return;
    if (node.nodeType === 1) shapeElement(node as Element, walk, depth + 1);
    else if (node.nodeType === 3) write(walk, shapeTextNode((node as Text).data, walk));
  }
}

/** Whitespace between words stays one blank, so that words of neighbouring elements stay apart. */
function shapeTextNode(data: string, { locale }: Walk): string {
  const text = cleanText(data.slice(0, 3_000));
  if (text === '') return data === '' ? '' : ' ';
  return quote(`${/^\s/.test(data) ? ' ' : ''}${shapeText(text, locale)}${/\s$/.test(data) ? ' ' : ''}`);
}

/** Elements that a site has defined itself are told by their words. */
function shapeTag(tag: string): string {
  const name = tag.toLowerCase();
  if (/^[a-z][a-z\d]*$/.test(name)) return name;
  return name.split('-').every(isStructureWord) ? name : 'x-element';
}

function shapeAttributes(element: Element, walk: Walk): string {
  return [...element.attributes]
    .slice(0, 60)
    .flatMap(({ name, value }) => {
      const shaped = shapeAttribute(name.toLowerCase(), value, walk);
      return shaped === null ? [] : [` ${name.toLowerCase()}="${quote(shaped)}"`];
    })
    .join('');
}

function shapeAttribute(name: string, value: string, { placeholders, locale }: Walk): string | null {
  if (name === 'href') return shapeAddress(value, placeholders, locale);
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/.test(value) ? value : null;
  if (name === 'lang') return /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(value) ? value : null;
  if (name === 'style') return HIDDEN_STYLE.exec(value)?.[0] ?? null;
  if (TEXT_ATTRIBUTES.has(name)) return shapeText(cleanText(value.slice(0, 1_000)), locale);
  if (name === 'class') return shapeClasses(value);
  return isStructureAttribute(name) ? shapeKey(value, placeholders) : null;
}

function writeCanonical(link: Element, { placeholders, locale, ...walk }: Walk): void {
  const href = shapeAddress(link.getAttribute('href') ?? '', placeholders, locale);
  walk.parts.push(`<link rel="canonical" href="${quote(href)}">`);
}

/** Addresses and keys keep what is LinkedIn's; all else that the head says of the page is text. */
function writeMeta(meta: Element, walk: Walk): void {
  const by = meta.hasAttribute('name') ? 'name' : 'property';
  const name = meta.getAttribute(by) ?? '';
  if (!META_NAMES.has(name)) return;
  const content = meta.getAttribute('content') ?? '';
  const shaped = /^https?:/i.test(content)
    ? shapeAddress(content, walk.placeholders, walk.locale)
    : /title|name/.test(name)
      ? shapeText(cleanText(content), walk.locale)
      : shapeKey(content, walk.placeholders);
  write(walk, `<meta ${by}="${name}" content="${quote(shaped)}">`);
}

function quote(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
