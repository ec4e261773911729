import { Tokenizer, TokenizerMode, html as names } from 'parse5';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe']);

/** Gives a fragment the head and the body that every page has. */
function complete(root: Element): void {
  const document = root.ownerDocument;
  const rest = [...root.childNodes].filter((node) => !['HEAD', 'BODY'].includes(node.nodeName));
  if (!document.head) root.prepend(document.createElement('head'));
  if (!document.body) root.append(document.createElement('body'));
  document.body.append(...rest);
}

/**
 * Builds a page tag by tag into `document`, as the site's own script does: an `<a>` within an `<a>` stays there, which no HTML
 * parser keeps. Only the content of `<html>` is built; what was there is gone.
 */
export function buildTagByTag(html: string, document: Document): Document {
  const root = document.documentElement;
  root.replaceChildren();
  const stack: Element[] = [root];
  const top = (): Element => stack.at(-1) ?? root;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        const element = tagName === 'html' ? root : document.createElement(tagName);
        for (const { name, value } of attrs) if (/^[\w:.-]+$/.test(name)) element.setAttribute(name, value);
        if (element === root) return;
        top().append(element);
        if (VOID.has(tagName) || selfClosing) return;
        stack.push(element);
        if (RAW.has(tagName))
          tokenizer.state =
            tagName === 'title' || tagName === 'textarea' ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
      },
      onEndTag: ({ tagName }) => {
        const depth = stack.findLastIndex((element) => element.localName === tagName);
        if (depth > 0) stack.length = depth;
      },
      onCharacter: ({ chars }) => top().append(chars),
      onWhitespaceCharacter: ({ chars }) => top().append(chars),
      onNullCharacter: () => undefined,
      onComment: ({ data }) => top().append(document.createComment(data)),
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.lastStartTagName = names.TAG_NAMES.TITLE;
  tokenizer.write(html, true);
  complete(root);
  root.normalize();
  return document;
}
