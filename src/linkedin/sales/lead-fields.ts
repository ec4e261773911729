import type { ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import { findInHead } from './card-head';
import type { LeadCard } from './lead-card';
import { LEAD_EMPLOYER } from './lead-employer';
import { LEAD_NAME } from './lead-name';
import { orderLeadLines } from './lead-order';

const HEADLINE = '[data-anonymize="headline"]';
const LOCATION = '[data-anonymize="location"]';

/** The pin in front of the place, by the shape it draws: the place itself has no mark. */
const PIN = 'path[d^="M8 1a5 5 0 00-4.36"]';

/** Until 2021. */
const LOCATION_CLASS = '.profile-topcard__location-data';

/** How far around the pin its text stands. */
const PIN_LEVELS = 3;

/** The text of the first match behind the name: what stands before it, or anywhere on a card without one, may be somebody else's. */
function readBehindName({ head, name }: LeadCard, selector: string): string | null {
  return name && readText(findInHead(head, selector, name));
}

/** The text in the smallest part of the card around the pin that has any. */
function readBesidePin({ head: { element } }: LeadCard): string | null {
  let around = element.querySelector(PIN)?.closest('svg')?.parentElement;
  for (let level = 0; around && around !== element && level < PIN_LEVELS; level++, around = around.parentElement) {
    const text = readText(around);
    if (text !== null) return around.querySelector('a') || /\p{N}/u.test(text) ? null : text;
  }
  return null;
}

/** How each field of a lead's card is read. */
export const LEAD_FIELDS: ProfileLayout<LeadCard>['fields'] = {
  name: LEAD_NAME,
  headline: [
    { tier: 'landmark', name: 'mark of the headline', read: (card) => readBehindName(card, HEADLINE) },
    { tier: 'text', name: 'line after the name', read: (card) => orderLeadLines(card).headline },
  ],
  location: [
    { tier: 'landmark', name: 'beside the pin', read: readBesidePin },
    { tier: 'landmark', name: 'mark of the place', read: (card) => readBehindName(card, LOCATION) },
    { tier: 'text', name: 'line before the connections', read: (card) => orderLeadLines(card).location },
    { tier: 'class', name: 'class of the place', read: (card) => readBehindName(card, LOCATION_CLASS) },
  ],
  topCardCompany: LEAD_EMPLOYER,
};
