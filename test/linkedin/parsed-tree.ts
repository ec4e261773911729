import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

function copyInto(target: Node, source: Tree.ParentNode, document: Document): void {
  for (const child of source.childNodes) {
    if (child.nodeName === '#text') target.appendChild(document.createTextNode((child as Tree.TextNode).value));
    else if (child.nodeName === '#comment')
      target.appendChild(document.createComment((child as Tree.CommentNode).data));
    else if ('tagName' in child) target.appendChild(copyElement(child, document));
  }
}

function copyElement(source: Tree.Element, document: Document): Element {
  const element = document.createElementNS(source.namespaceURI, source.tagName);
  for (const { name, value } of source.attrs) if (/^[\w:.-]+$/.test(name)) element.setAttribute(name, value);
  copyInto(element, 'content' in source ? (source as Tree.Template).content : source, document);
  return element;
}

/** Builds a page into `document` as an HTML parser makes it, for engines whose own parser does otherwise. */
export function buildParsed(html: string, document: Document): Document {
  const root = parse(html).childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  if (!root) return document;
  const { documentElement } = document;
  documentElement.replaceChildren();
  for (const { name, value } of root.attrs) documentElement.setAttribute(name, value);
  copyInto(documentElement, root, document);
  return document;
}
