import { readLines, readText } from '../read-lines';

/** Dialogs that ask visitors to sign in stand between the name and the headline, with headings of their own. */
const DIALOG = 'dialog,[role=dialog],[aria-modal],form,.modal';

/** A headline is text alone; the line of the place holds more elements. */
const NOT_PLAIN = 'div,button,a,li';

const HEADING = 'h1,h2,h3,h4,h5,h6';

/** The lines below the headline: followers and connections are counts. */
const DIGIT = /\p{N}/u;

/** Links and buttons beside the place are tracked or open a dialog. */
const CONTROL = 'a,button,[data-modal],[data-tracking-control-name]';

/** The name's heading on a public page. */
export function findNameHeading(root: Element): Element | null {
  const headings = [...root.querySelectorAll('main h1'), ...root.querySelectorAll('h1')];
  return headings.find((heading) => !heading.closest(DIALOG)) ?? null;
}

/**
 * Whether a heading is a line of the card that begins with `name`: nothing but wrappers of its own stand between it and what holds
 * both. A dialog's heading has the dialog's buttons and words beside it.
 */
function isCardLine(heading: Element, name: Element): boolean {
  const text = heading.textContent?.trim();
  for (let part = heading.parentElement; part && !part.contains(name); part = part.parentElement)
    if (part.textContent?.trim() !== text) return false;
  return !heading.closest(DIALOG);
}

/** The headings below the name in its card, without those of dialogs: the headline (h2) and the line of the place (h3). */
function findCardLines(name: Element): Element[] {
  const card = name.closest('section');
  return [...(card?.querySelectorAll(HEADING) ?? [])].filter(
    (heading) => name.compareDocumentPosition(heading) & 4 && isCardLine(heading, name),
  );
}

/** The headline: the heading right behind the name, one level below it. Null where the line of the place stands there. */
export function readHeadline(name: Element): string | null {
  const [first] = findCardLines(name);
  return first?.tagName === 'H2' && name.tagName === 'H1' && !first.querySelector(NOT_PLAIN) ? readText(first) : null;
}

/** The place: the first line of the third-level heading, unless it is a count or opens something. */
export function readPlace(name: Element): string | null {
  const line = findCardLines(name).find(({ tagName }) => tagName === 'H3');
  const [first] = line ? readInner(line) : [];
  return first && !first.element.closest(CONTROL) && !DIGIT.test(first.text) ? first.text : null;
}

/** The lines within a heading, which as a whole would be one. */
function readInner(heading: Element): ReturnType<typeof readLines> {
  return [...heading.children].flatMap((part) => readLines(part));
}
