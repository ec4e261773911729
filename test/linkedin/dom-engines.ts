import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { buildTagByTag } from './live-tree';
import { buildParsed } from './parsed-tree';

/** An empty document of the other engine. */
function openHappyDom(): Document {
  const settings = { disableJavaScriptEvaluation: true, disableCSSFileLoading: true };
  return new Window({ settings }).document as unknown as Document;
}

/** Parses a page as browsers do, in one of two engines. Nothing is loaded or run. */
export const ENGINES: Record<'jsdom' | 'happy-dom', (html: string) => Document> = {
  jsdom: (html) => new JSDOM(html).window.document,
  // Its own parser keeps links within links, which browsers part.
  'happy-dom': (html) => buildParsed(html, openHappyDom()),
};

/** Builds a page in jsdom as the site's own script does: links within links stay where they are. */
export function buildLiveTree(html: string): Document {
  return buildTagByTag(html, new JSDOM('').window.document);
}
