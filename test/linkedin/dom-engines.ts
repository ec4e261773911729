import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { buildTagByTag } from './live-tree';

/** Parses a page as an HTML parser does, in one of two engines. Nothing is loaded or run. */
export const ENGINES: Record<'jsdom' | 'happy-dom', (html: string) => Document> = {
  jsdom: (html) => new JSDOM(html).window.document,
  'happy-dom': (html) => {
    const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
    return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  },
};

/** Builds a page in jsdom as the site's own script does: links within links stay where they are. */
export function buildLiveTree(html: string): Document {
  return buildTagByTag(html, new JSDOM('').window.document);
}
