import type { Contact } from '../domain/contact';
import type { ProfileObservation } from '../domain/observation';
import type { Finding } from '../domain/verdict';
import { splitWords } from '../text/split-words';

/**
 * The place on the page where it shares no word with the record's. Always a tidy-up: the same place has many names
 * ("München", "Munich Metropolitan Area"), and nobody's record is wrong for it.
 */
export function tidyPlace({ location }: ProfileObservation, contact: Contact): Finding[] {
  const stored = contact.location?.trim() ?? '';
  if (location === null || stored === '' || location.value.trim() === '') return [];
  const words = new Set(splitWords(stored));
  if (splitWords(location.value).some((word) => words.has(word))) return [];
  const { value, evidence } = location;
  return [{ field: 'location', stored, seen: value, nature: 'cosmetic', probability: 0.4, evidence }];
}
