import type { Reading } from '../../domain/observation';
import { readLines, readText } from '../read-lines';
import { CONTACT_LINK, isBesideContact, isMark } from '../top-card-lines';
import { weigh } from '../weigh';
import type { EmbeddedProfile } from './embedded-profile';

/** The headline carries the target of a writing suggestion since 2024. */
const SUGGESTION_TARGET = '[data-generated-suggestion-target]';

/** Utility classes that outlived the scrambling of class names in 2024; asked last. */
const HEADLINE_CLASS = '.text-body-medium.break-words';
const LOCATION_CLASS = 'span.text-body-small.inline.t-black--light.break-words';

const where = 'top card';

/** The first text below the row of the name: the heading's nearest block that something follows. */
function readBelow(card: Element, heading: Element): string | null {
  let row = heading.closest('div');
  while (row && row !== card && !row.nextElementSibling) row = row.parentElement?.closest('div') ?? null;
  const next = row && card.contains(row) && row !== card ? row.nextElementSibling : null;
  return next?.tagName === 'DIV' ? readText(next) : null;
}

/** The headline under the name. */
export function readHeadline(
  card: Element,
  heading: Element,
  embedded: EmbeddedProfile | null,
): Reading<string> | null {
  return weigh(
    [
      {
        strategy: 'suggestion target',
        tier: 'landmark',
        value: readText(card.querySelector(SUGGESTION_TARGET)),
        where,
      },
      { strategy: 'below the name', tier: 'text', value: readBelow(card, heading), where },
      { strategy: 'headline class', tier: 'class', value: readText(card.querySelector(HEADLINE_CLASS)), where },
      { strategy: 'embedded profile', tier: 'class', value: embedded?.headline, where: 'page data' },
    ],
    1000,
  );
}

/** The location, which stands beside the contact link. */
export function readLocation(card: Element): Reading<string> | null {
  const link = card.querySelector(CONTACT_LINK);
  const beside =
    link &&
    readLines(card).find((line) => !line.element.closest('a') && !isMark(line.text) && isBesideContact(card, line));
  return weigh(
    [
      { strategy: 'beside contact info', tier: 'landmark', value: beside?.text, where },
      { strategy: 'location class', tier: 'class', value: readText(card.querySelector(LOCATION_CLASS)), where },
    ],
    200,
  );
}
