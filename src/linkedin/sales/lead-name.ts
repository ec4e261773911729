import type { ProfileLayout } from '../profile-layout';
import { readText, type Line } from '../read-lines';
import { findInHead, type CardHead } from './card-head';
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

/** The title of a lead's page: the name, the kind of page, the site, with the count of notices in front. */
const TITLE = /^(?:\(\d+\+?\)\s*)?(.+?)\s\|\s.*Sales Navigator/;

/** The line of a heading that buttons and pictures name as well. Other headings are titles for screen readers. */
function findHeading({ element: card, lines }: CardHead): Line | undefined {
  return lines.find(({ element, text }) => element.closest(HEADING) && isInLabels(card, text));
}

/** The element that most likely holds the lead's name. */
export function findLeadName(head: CardHead): Element | null {
  return findInHead(head, MARK) ?? findInHead(head, CLASS) ?? findHeading(head)?.element ?? null;
}

/** The line of the card that the page has for its title. */
function readTitledLine({ root, head }: LeadCard): string | undefined {
  const [, title] = TITLE.exec(readText(root.querySelector('head > title')) ?? '') ?? [];
  return head.lines.find(({ text }) => text === title && !isNobodysName(text))?.text;
}

function readHeading({ root, head }: LeadCard): string | undefined {
  return isOrderTold(root) ? findHeading(head)?.text : undefined;
}

/** How the name of a lead is read. */
export const LEAD_NAME: ProfileLayout<LeadCard>['fields']['name'] = [
  { tier: 'landmark', name: 'mark of the name', read: ({ head }) => readText(findInHead(head, MARK)) },
  { tier: 'landmark', name: 'heading named by labels', read: readHeading },
  { tier: 'title', name: 'page title', read: readTitledLine },
  { tier: 'class', name: 'class of the name', read: ({ head }) => readText(findInHead(head, CLASS)) },
];
