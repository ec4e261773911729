import type { Line } from '../read-lines';
import { isMark } from '../top-card-lines';
import { isDegreeMark } from './degree';
import { isOrderTold } from './labels';
import type { LeadCard } from './lead-card';

/** Lines that say something else than who the lead is. */
const NO_LINE_OF_PERSON = 'a,li';

/** What the order of a card's lines tells. */
export interface LeadOrder {
  headline?: string | undefined;
  location?: string | undefined;
}

const isOfPerson = ({ element }: Line): boolean => !element.closest(NO_LINE_OF_PERSON);
const hasDigit = ({ text }: Line): boolean => /\p{N}/u.test(text);

/**
 * Reads a card by the order of its lines: the name with what stands beside it, the headline, the place, the count of connections. The count, with the
 * first digits behind the headline, shows that the line before it is the place.
 */
export function orderLeadLines({ root, head, name }: LeadCard): LeadOrder {
  const { lines } = head;
  const nameAt = lines.findIndex((line) => name && (name.contains(line.element) || line.element.contains(name)));
  if (nameAt < 0 || !isOrderTold(root)) return {};
  const isBesideName = ({ element }: Line) => name?.parentElement?.contains(element);
  const [headline, location, count] = lines
    .slice(nameAt + 1)
    .filter((line, at, all) => !isBesideName(line) && !isDegreeMark(line) && !isMark(line.text, all[at + 1]?.text));
  if (!headline || !isOfPerson(headline) || !location) return {};
  const isPlace = isOfPerson(location) && !hasDigit(location) && count !== undefined && hasDigit(count);
  return { headline: headline.text, location: isPlace ? location.text : undefined };
}
