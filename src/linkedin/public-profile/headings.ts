import { readText } from '../read-lines';

/** Dialogs that ask visitors to sign in stand between the name and the headline, with headings of their own. */
const DIALOG = 'dialog,[role=dialog],[aria-modal],form,.modal';

/** A headline is text alone; the line of the place holds more elements. */
const NOT_PLAIN = 'div,button,a,li';

const HEADING = 'h1,h2,h3,h4,h5,h6';

/** The lines below the headline: followers and connections are counts. */
const DIGIT = /\p{N}/u;

/** What holds one text of that line. */
const TEXT = 'span,button';

/** Links and buttons beside the place are tracked or open a dialog. */
const CONTROL = 'a,button,[data-modal],[data-tracking-control-name]';

/** The main heading of a page. */
export function findMainHeading(root: Element): Element | null {
  return [...root.querySelectorAll('main h1')].find((heading) => !heading.closest(DIALOG)) ?? null;
}

/** How many elements are looked through for a name that stands in no heading. */
const MAX_ELEMENTS = 3000;

/**
 * The element with the name: the first heading whose text is the name, else the first element without others in it. Links are left out:
 * posts below name their authors.
 */
export function findNameElement(root: Element, isName: (text: string) => boolean): Element | null {
  const isIt = (element: Element): boolean => isName(readText(element) ?? '') && !element.closest(DIALOG);
  const heading = [...root.querySelectorAll(HEADING)].find(isIt);
  if (heading) return heading;
  const others = [...root.querySelectorAll('body *')].slice(0, MAX_ELEMENTS);
  return others.find((element) => element.childElementCount === 0 && !element.closest('a') && isIt(element)) ?? null;
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

/** The headings below the name in its card, without those of dialogs. */
function findCardLines(name: Element): Element[] {
  const card = name.closest('section');
  return [...(card?.querySelectorAll(HEADING) ?? [])].filter(
    (heading) => name.compareDocumentPosition(heading) & 4 && isCardLine(heading, name),
  );
}

/** How many levels a heading is below that of the name; NaN where either is none. */
function levelBelow(name: Element, heading: Element): number {
  return Number(heading.tagName.slice(1)) - Number(name.tagName.slice(1));
}

/** The headline: the heading right behind the name, one level below it. Null where the line of the place stands there. */
export function readHeadline(name: Element): string | null {
  const [first] = findCardLines(name);
  return first && levelBelow(name, first) === 1 && !first.querySelector(NOT_PLAIN) ? readText(first) : null;
}

/**
 * The place: the first text of the heading two levels below the name. Beside it stands the link to contact info, which slips into
 * its place where the member names none; in pages until 2022 the texts are the heading's own, and the others are counts.
 */
export function readPlace(name: Element): string | null {
  const line = findCardLines(name).find((heading) => levelBelow(name, heading) === 2);
  const texts = [...(line?.querySelectorAll(TEXT) ?? [])].filter((part) => {
    const text = readText(part);
    return text !== null && !DIGIT.test(text) && !part.querySelector(`${TEXT},${NOT_PLAIN}`);
  });
  const [first] = texts;
  const isOwn = first?.parentElement === line || texts.length > 1;
  return first && isOwn && !first.closest(CONTROL) ? readText(first) : null;
}
