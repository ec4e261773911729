import type { Contact } from '../domain/contact';
import type { SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { compareContactName } from '../text/compare-contact-name';
import { nameRarity } from '../text/name-rarity';
import { findCommonCompany } from './find-common-company';
import { type IdentityEvidence, weighEvidence } from './weigh-evidence';

/** A contact who may be the person on a page, and how much speaks for it. */
export interface Weighed {
  contact: Contact;
  evidence: IdentityEvidence;
  /** See `weighEvidence`. */
  odds: number;
}

/**
 * Opens the comparison of the person on a page, by this name, with many contacts: each is weighed, or null when it is somebody else. Most of those who
 * share a common name work elsewhere, and are put aside before their names are compared.
 */
export function openComparison(
  seen: SeenPerson,
  seenName: string,
  aliases: readonly Alias[],
): (contact: Contact) => Weighed | null {
  const companyOf = findCommonCompany(seen, aliases);
  const seenRarity = nameRarity(seenName);
  return (contact) => {
    const company = companyOf(contact);
    // Strangers with the same name are common, and next to no contact loses every trace of the company from the profile.
    if (company === 'different') return null;
    const name = compareContactName(seenName, contact.name);
    if (name.relation === 'different') return null;
    const evidence: IdentityEvidence = {
      name,
      rarity: Math.max(seenRarity, nameRarity(contact.name.full)),
      company,
      hasOtherAddress: seen.slug !== null && contact.profiles.some(({ kind }) => kind === 'slug'),
    };
    return { contact, evidence, odds: weighEvidence(evidence) };
  };
}
