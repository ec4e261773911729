import type { Contact } from '../domain/contact';
import type { SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { remember } from '../text/remember';
import { splitWords } from '../text/split-words';

/** From so many contacts on a name is common enough that only the very company of the record can tell one of them. */
const MANY = 25;

/**
 * Of many contacts with names like the person's, those whose company, past or present, has a word in common with one on the page: the others need not
 * be compared. Few are left as they are. What keeps the work small when a hundred contacts are called James Smith.
 */
export function narrowNamesakes(
  { positions, topCardCompany }: SeenPerson,
  contacts: readonly Contact[],
  aliases: readonly Alias[],
): readonly Contact[] {
  if (contacts.length < MANY) return contacts;
  const learnt = aliases.filter(({ about, same }) => about === 'company' && same).flatMap(({ a, b }) => [a, b]);
  const onPage = [...positions.map(({ company }) => company), topCardCompany?.value, ...learnt];
  const words = new Set(onPage.flatMap((company) => splitWords(company ?? '')));
  const isNear = remember((company) => splitWords(company).some((word) => words.has(word)));
  return contacts.filter(
    ({ company, employments }) => isNear(company) || employments.some((job) => isNear(job.company)),
  );
}
