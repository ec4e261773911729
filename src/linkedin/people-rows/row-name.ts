import { cleanText } from '../../text/clean-text';
import { readText, type Line } from '../read-lines';
import type { Strategy } from '../strategy';
import type { PersonRow } from './find-person-rows';

const LABELLED = '[alt],[aria-label]';

/** The labels under an element for pictures and buttons, as one text. */
function readLabels(elements: Iterable<Element>): string {
  const labels = [...elements].flatMap((element) => [element.getAttribute('alt'), element.getAttribute('aria-label')]);
  return cleanText(labels.join(' | ').slice(0, MAX_LABELS));
}

const MAX_LABELS = 4000;

/** Whether a row says a text twice: a name is also in the label of a photo or a button, or in text for screen readers. */
function isSaidAgain(row: Element, text: string): boolean {
  const isInLabel = [...row.querySelectorAll(LABELLED)].some(
    (element) => element.getAttribute('alt')?.includes(text) || element.getAttribute('aria-label')?.includes(text),
  );
  return isInLabel || (row.textContent ?? '').slice(0, MAX_LABELS).split(text).length > 2;
}

/**
 * The line of a link that shows the name. A link of several lines may begin with one for screen readers ("Member's name"): there the first that
 * the row says again counts. None where the name goes on in the next line, as it does when its words are marked one by one.
 */
export function chooseNameLine(row: Element, lines: readonly Line[]): Line | undefined {
  if (lines.length === 1) return lines[0];
  const at = lines.findIndex(({ text }) => isSaidAgain(row, text));
  const behind = lines[at + 1];
  return behind && isSaidAgain(row, `${lines[at]?.text} ${behind.text}`) ? undefined : lines[at];
}

const readShown = ({ anchor, isNamed }: PersonRow): string | null => (isNamed ? readText(anchor) : null);

/** The name where a label of the row's pictures, or of its buttons, says it too. */
function confirmBy(readElements: (row: PersonRow) => Iterable<Element>): (row: PersonRow) => string | null {
  return (row) => {
    const shown = readShown(row);
    return shown !== null && readLabels(readElements(row)).includes(shown) ? shown : null;
  };
}

const findPictures = ({ own }: PersonRow): Element[] =>
  own.flatMap((link) => [...link.querySelectorAll('img[alt],svg[aria-label]')]);

const findButtons = ({ element, own }: PersonRow): Element[] =>
  [...element.querySelectorAll('[aria-label]')].filter((each) => !own.some((link) => link.contains(each)));

/** How the name in a row is read. It is always the one in the link; labels, whose words differ by language, can only confirm it. */
export const ROW_NAME: readonly Strategy<PersonRow>[] = [
  { tier: 'landmark', name: 'link to the profile', read: readShown },
  { tier: 'landmark', name: 'label of the photo', read: confirmBy(findPictures) },
  { tier: 'text', name: 'label of a button', read: confirmBy(findButtons) },
];
