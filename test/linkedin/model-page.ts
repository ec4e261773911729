import type { Observation, ProfileObservation } from '../../src/domain/observation';
import { readPage } from '../../src/linkedin/read-page';
import { loadCaptures, type Capture } from './captures';
import { ENGINES } from './dom-engines';

const SEEN_AT = '2026-03-01T09:30:00.000Z';

/** A saved page that is changed into one that was not saved, and read. */
export interface ModelPage extends Capture {
  /** Reads the page after `change`, at its own address or another. */
  read(change: (document: Document) => void, url?: string): Observation;
  /** The same, where the page must be read as a profile. */
  profile(change: (document: Document) => void, url?: string): ProfileObservation;
}

/** Takes a saved page as the model of others like it: what is changed is modelled, not seen. */
export function modelPage(id: string): ModelPage {
  const [capture] = loadCaptures((_, each) => each === id);
  if (!capture) throw new Error(`no page ${id}`);
  const whole = ENGINES.jsdom(capture.html);
  const read: ModelPage['read'] = (change, url = capture.url) => {
    const document = whole.cloneNode(true) as Document;
    change(document);
    return readPage(document, url, SEEN_AT);
  };
  return {
    ...capture,
    read,
    profile(change, url) {
      const observation = read(change, url);
      if (observation.page !== 'profile') throw new Error(`read as ${JSON.stringify(observation)}`);
      return observation;
    },
  };
}

/** The one element of a page for a selector, the first of several. */
export function pick(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The lowest elements whose whole text is `text`. */
export function withText(root: ParentNode, text: string): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) => element.children.length === 0 && element.textContent?.trim() === text,
  );
}

/** Puts another text in place of a line everywhere under `root`. */
export function say(root: ParentNode, text: string, instead: string): void {
  const lines = withText(root, text);
  if (lines.length === 0) throw new Error(`no line says ${text}`);
  for (const line of lines) line.textContent = instead;
}

/** An element made of HTML. */
export function make(document: Document, html: string): Element {
  const parsed = ENGINES.jsdom(html);
  const element = parsed.body.firstElementChild ?? parsed.head.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return document.importNode(element, true);
}
