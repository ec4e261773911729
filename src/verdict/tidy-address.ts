import type { Contact } from '../domain/contact';
import type { ProfileObservation } from '../domain/observation';
import type { Finding } from '../domain/verdict';
import { isKnownByStableId } from './judge-name';

/** A new profile address of a member who is known by a stable identity. A record without an address simply learns it. */
export function tidyAddress(observation: ProfileObservation, contact: Contact): Finding[] {
  const slugs = contact.profiles.filter(({ kind }) => kind === 'slug').map(({ value }) => value);
  const stored = slugs.at(-1);
  const { slug } = observation;
  if (stored === undefined || slug === null || slugs.includes(slug) || !isKnownByStableId(observation, contact))
    return [];
  return [
    {
      field: 'profile',
      stored: addressOf(stored),
      seen: addressOf(slug),
      nature: 'cosmetic',
      probability: 0.9,
      evidence: [{ strategy: 'member identity', excerpt: addressOf(slug), where: 'address of the page' }],
    },
  ];
}

function addressOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
}
