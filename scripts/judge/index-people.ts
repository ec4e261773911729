import type { SeenPerson } from '../../src/domain/identity';
import { contactKeys } from '../../src/identity/contact-keys';
import { observationKeys } from '../../src/identity/observation-keys';
import { type PersonRow, readContact } from './read-person';

/** Finds, of many records, those that a person may be: by the keys that the store's index has. */
export function indexPeople(rows: readonly PersonRow[]): (seen: SeenPerson) => PersonRow[] {
  // Most keys are one record's: a list for each would double the memory.
  const byKey = new Map<string, number | number[]>();
  rows.forEach((row, at) => {
    const { profileKeys, nameKeys } = contactKeys(readContact(row));
    for (const key of [...profileKeys, ...nameKeys]) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, at);
      else if (typeof known === 'number') byKey.set(key, [known, at]);
      else known.push(at);
    }
  });
  return (seen) => {
    const { profileKeys, nameKeys } = observationKeys(seen);
    const found = new Set([...profileKeys, ...nameKeys].flatMap((key) => byKey.get(key) ?? []));
    return [...found].map((at) => rows[at]!);
  };
}
