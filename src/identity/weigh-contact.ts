import type { Contact } from '../domain/contact';
import type { SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { compareCompanyNames } from '../text/compare-company-names';
import { compareContactName } from '../text/compare-contact-name';
import { nameRarity } from '../text/name-rarity';
import { companiesOfRecord, companiesOnPage, findCommonCompany } from './find-common-company';
import { type IdentityEvidence, weighEvidence } from './weigh-evidence';

/** A contact with a name that fits the person on a page, and how much speaks for it. */
export interface Weighed {
  contact: Contact;
  evidence: IdentityEvidence;
  /** See `weighEvidence`. */
  odds: number;
}

/**
 * Opens the comparison of one person with many contacts: each is weighed, or null when its name is another. Of common names there are many contacts, and
 * they share names and companies: each pair of texts is compared once.
 */
export function openComparison(
  seen: SeenPerson,
  seenName: string,
  aliases: readonly Alias[],
): (contact: Contact) => Weighed | null {
  const onPage = companiesOnPage(seen);
  const learnt = aliases.filter(({ about }) => about === 'company');
  const seenRarity = nameRarity(seenName);
  const compareName = remember(
    ({ name }: Contact) => `${name.full}\n${name.given}\n${name.family}`,
    ({ name }) => ({
      name: compareContactName(seenName, name),
      rarity: Math.max(seenRarity, nameRarity(name.full)),
    }),
  );
  const compareCompany = remember(
    (pair: readonly [string, string]) => pair.join('\n'),
    ([a, b]) => compareCompanyNames(a, b, learnt),
  );
  return (contact) => {
    const fit = compareName(contact);
    if (fit.name.relation === 'different') return null;
    const ofRecord = companiesOfRecord(contact);
    const common = findCommonCompany(ofRecord, onPage, (a, b) => compareCompany([a, b]));
    const isUnknown = ofRecord.length === 0 || onPage.length === 0;
    const evidence: IdentityEvidence = {
      ...fit,
      company: common ?? (isUnknown ? 'unknown' : 'different'),
      hasOtherAddress: seen.slug !== null && contact.profiles.some(({ kind }) => kind === 'slug'),
    };
    return { contact, evidence, odds: weighEvidence(evidence) };
  };
}

/** A function that does its work once for each key. */
function remember<T, R>(keyOf: (value: T) => string, work: (value: T) => R): (value: T) => R {
  const known = new Map<string, R>();
  return (value) => {
    const key = keyOf(value);
    const done = known.get(key) ?? work(value);
    known.set(key, done);
    return done;
  };
}
