import type { ProfileLayout } from '../profile-layout';
import { readText, type Line } from '../read-lines';
import { isInLabels, isOrderTold } from './labels';
import type { LeadCard } from './lead-card';
import { isNobodysName } from './nobodys-name';

/** Sales Navigator's marks of a lead's name. */
const MARK = '[data-x--lead--name],[data-anonymize="person-name"]';

/** Until 2021. */
const CLASS = '.profile-topcard-person-entity__name';

/** Besides the name there are titles for screen readers. */
const HEADING = 'h1,h2';

/** Where the card of a lead may be known by the name in it. */
export const NAME = `${MARK},${CLASS},${HEADING}`;

/** What a card holds of other people: links to them, buttons and lists. */
const OTHERS = 'a,button,li,tr';

/** The title of a lead's page: the name, the kind of page, the site, with the count of notices in front. */
const TITLE = /^(?:\(\d+\+?\)\s*)?(.+?)\s\|\s.*Sales Navigator/;

/** The first element with text that matches and belongs to the lead, not to somebody listed in the card. */
export function findInCard(card: Element, selector: string): Element | null {
  return (
    [...card.querySelectorAll(selector)].find((element) => {
      const other = element.parentElement?.closest(OTHERS);
      return !(other && card.contains(other)) && readText(element) !== null;
    }) ?? null
  );
}

/** The line of a heading that buttons and pictures name as well. Other headings are titles for screen readers. */
function findHeading(card: Element, lines: readonly Line[]): Line | null {
  return lines.find(({ element, text }) => element.closest(HEADING) && isInLabels(card, text)) ?? null;
}

/** The element that most likely holds the lead's name, among the lines of a card. */
export function findLeadName(card: Element, lines: readonly Line[]): Element | null {
  return findInCard(card, MARK) ?? findInCard(card, CLASS) ?? findHeading(card, lines)?.element ?? null;
}

const readNameIn = ({ element }: LeadCard, selector: string): string | null => readText(findInCard(element, selector));

/** The line of the card that the page has for its title. */
function readTitledLine({ root, lines }: LeadCard): string | undefined {
  const [, title] = TITLE.exec(readText(root.querySelector('head > title')) ?? '') ?? [];
  return lines.find(({ text }) => text === title && !isNobodysName(text))?.text;
}

function readHeading({ root, element, lines }: LeadCard): string | undefined {
  return isOrderTold(root) ? findHeading(element, lines)?.text : undefined;
}

/** How the name of a lead is read. */
export const LEAD_NAME: ProfileLayout<LeadCard>['fields']['name'] = [
  { tier: 'landmark', name: 'mark of the name', read: (card) => readNameIn(card, MARK) },
  { tier: 'landmark', name: 'heading named by labels', read: readHeading },
  { tier: 'title', name: 'page title', read: readTitledLine },
  { tier: 'class', name: 'class of the name', read: (card) => readNameIn(card, CLASS) },
];
