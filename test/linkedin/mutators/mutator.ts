import type { Truth } from '../truth';
import type { Random } from './random';

/** A page that is changed on purpose: its document in place, its address and what may be read from it by assignment. */
export interface MutablePage {
  document: Document;
  url: string;
  html: string;
  /** What the page says before it is changed: tells mutators where things are without asking the readers. */
  truth: Truth;
  random: Random;
}

/** What kind of page a mutator makes sense on. */
export type MutatorScope = 'any' | 'profile' | 'list';

/** A change that LinkedIn, a slow connection, another extension or a translator may make to a page. */
export interface Mutator {
  /** Mutators that do the same by degrees share a family: "cut off". */
  family: string;
  name: string;
  scope: MutatorScope;
  /**
   * What may be read afterwards: the same values or none (`same`), or nobody at all since the address names another
   * person or another list (`nobody`).
   */
  allows: 'same' | 'nobody';
  /** Whether it takes values out of the page, so that they can no longer be read. */
  destroys: boolean;
  mutate(page: MutablePage): void;
}

/** What most mutators are: for any page, the only one of their family, allowing the same values or none. */
export function mutator(
  family: string,
  mutate: Mutator['mutate'],
  { name = family, scope = 'any', allows = 'same', destroys = false }: Partial<Omit<Mutator, 'family' | 'mutate'>> = {},
): Mutator {
  return { family, name, scope, allows, destroys, mutate };
}

/** All elements of a document for a selector, in page order. */
export function all(document: ParentNode, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

/** Elements whose text is not the page's. */
const NO_TEXT = 'script,style,code,title,template,noscript,head';

/** The text nodes of a page that people may see, in page order. */
export function findTexts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.documentElement, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data) && !text.parentElement?.closest(NO_TEXT)) texts.push(text);
  }
  return texts;
}

/** Puts an element with another tag in place of one, with its attributes and children. */
export function retag(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) setAttribute(other, name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Sets an attribute; names that only a parser may give are left out. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (/^[A-Za-z_][\w:.-]*$/.test(name)) element.setAttribute(name, value);
}

/** Puts an element around one. */
export function wrap(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
}
