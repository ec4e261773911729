import { parseProfileAddress } from '../../text/linkedin-address';
import { asObjects, asText, parseObjects, type Json } from '../json';

/**
 * The `Person` in the JSON-LD of a public page whose own address has the slug. Articles on the page name other people; a `ProfilePage` holds its
 * person. Values may be
 * masked by asterisks.
 */
export function findJsonLdPerson(root: Element, slug: string): Json | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const person = parseObjects(script.textContent ?? '', '@graph')
      .flatMap((node) => [node, ...asObjects(node.mainEntity)])
      .find(
        (node) => [node['@type']].flat().includes('Person') && parseProfileAddress(asText(node.url))?.value === slug,
      );
    if (person) return person;
  }
  return undefined;
}

/** The first of the objects under a key of a JSON-LD node; an empty one when there is none. */
export function firstOf(node: Json | undefined, key: string): Json {
  return asObjects(node?.[key])[0] ?? {};
}

/** The first employer of a JSON-LD person whose membership has not ended; an empty one when there is none. */
export function findJsonLdEmployer(person: Json | undefined): Json {
  return asObjects(person?.worksFor).find((employer) => firstOf(employer, 'member').endDate === undefined) ?? {};
}
