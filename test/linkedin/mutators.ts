/** A change that LinkedIn, a slow connection or a translator may make to a page. It works on the document in place. */
export type Mutator = (document: Document) => void;

const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];

/** A short hash of a text, the same in every run. */
function hash(text: string): string {
  let value = 7;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 0xffffffff;
  return `_${value.toString(16)}`;
}

function dropAttributes(document: Document, isDropped: (name: string) => boolean): void {
  for (const element of all(document, '*')) {
    for (const name of element.getAttributeNames()) if (isDropped(name)) element.removeAttribute(name);
  }
}

/** Every line of text gets a copy for screen readers, as the Ember front end has them. */
function doubleText(document: Document): void {
  for (const line of all(document, 'p,h1,h2,h3,span[aria-hidden="true"]')) {
    if (line.querySelector('*') || !line.textContent?.trim()) continue;
    const copy = document.createElement('span');
    copy.className = 'visually-hidden';
    copy.textContent = line.textContent;
    if (line.tagName === 'SPAN') line.after(copy);
    else line.append(copy);
  }
}

function reverseSections(document: Document): void {
  for (const parent of new Set(all(document, 'section').map((section) => section.parentElement))) {
    const sections = [...(parent?.children ?? [])].filter((child) => child.tagName === 'SECTION');
    for (const section of sections.reverse()) parent?.append(section);
  }
}

/** Drift on purpose, by name. */
export const MUTATORS: Record<string, Mutator> = {
  'class names hashed': (document) => {
    for (const element of all(document, '[class]')) {
      element.setAttribute('class', [...element.classList].map(hash).join(' '));
    }
  },
  'class names dropped': (document) => dropAttributes(document, (name) => name === 'class'),
  'data-view-name dropped': (document) => dropAttributes(document, (name) => name === 'data-view-name'),
  'aria dropped': (document) => dropAttributes(document, (name) => name.startsWith('aria-')),
  'aria and roles dropped': (document) =>
    dropAttributes(document, (name) => name.startsWith('aria-') || name === 'role'),
  'data attributes dropped': (document) => dropAttributes(document, (name) => name.startsWith('data-')),
  'component keys dropped': (document) => dropAttributes(document, (name) => name === 'componentkey'),
  'ids dropped': (document) => dropAttributes(document, (name) => name === 'id'),
  'language dropped': (document) => document.documentElement.removeAttribute('lang'),
  'language wrong': (document) => document.documentElement.setAttribute('lang', 'tr'),
  'sections reversed': reverseSections,
  'text doubled for screen readers': doubleText,
  'every paragraph wrapped': (document) => {
    for (const line of all(document, 'p')) {
      const wrapper = document.createElement('div');
      line.replaceWith(wrapper);
      wrapper.append(line);
    }
  },
  'title not set yet': (document) => all(document, 'title').forEach((title) => (title.textContent = 'LinkedIn')),
  'scripts and data gone': (document) => all(document, 'script,code').forEach((element) => element.remove()),
  'list items emptied': (document) => {
    all(document, 'li, [componentkey^="entity-collection-item"]').forEach((item, index) => {
      if (index % 2 === 1) item.replaceChildren();
    });
  },
  'links gone from entries': (document) => {
    for (const link of all(document, 'a[href*="/company/"],a[href*="/school/"]')) link.removeAttribute('href');
  },
};

/**
 * Cuts a page off after each of `count` points, from the last to the first, and hands it over each time: what is left is what
 * a parser makes of a page that has only arrived so far. Text is cut through the middle.
 */
export function cutPage(document: Document, count: number, onCut: (point: number) => void): void {
  const walker = document.createTreeWalker(document.documentElement, 5);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (let point = count; point > 0; point--) {
    const at = Math.floor((nodes.length * point) / (count + 1));
    for (const node of nodes.splice(at + 1)) node.parentNode?.removeChild(node);
    const last = nodes.at(-1);
    if (last?.nodeType === 3)
      last.nodeValue = (last.nodeValue ?? '').slice(0, Math.ceil((last.nodeValue?.length ?? 0) / 2));
    onCut(point);
  }
}
