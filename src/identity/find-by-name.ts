import type { Contact } from '../domain/contact';
import type { Candidate, SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import type { NameRelation } from '../text/compare-person-names';
import { compareContactName } from '../text/compare-contact-name';
import { findCommonCompany, hasCompany } from './find-common-company';
import type { CommonCompany } from './find-common-company';

/** How far a name alone speaks for the same person. */
const NAME_WEIGHT: Record<NameRelation, number> = { same: 0.95, variant: 0.85, unsure: 0.5, different: 0 };

const NAME_WORDS: Record<NameRelation, string> = {
  same: 'same name',
  variant: 'same name in another form',
  unsure: 'similar name',
  different: '',
};

/** A contact that already has an address other than this one is less likely to be meant. */
const OTHER_ADDRESS_WEIGHT = 0.6;

/** A record without any company, met under its full name. */
const NO_COMPANY_PROBABILITY = 0.3;

/** The fewest chances worth a question. */
const WORTH_ASKING = 0.25;

/** The most candidates a user is shown. */
const MOST_SHOWN = 5;

/**
 * The contacts the person may be by name and company, the likeliest first. A shared name without a shared company is no
 * reason to ask: strangers with the same name are common. The one exception is a record that has no company at all.
 */
export function findByName(
  observation: SeenPerson,
  contacts: readonly Contact[],
  aliases: readonly Alias[],
): Candidate[] {
  const candidates = contacts.flatMap((contact) => weigh(observation, contact, aliases) ?? []);
  return candidates
    .filter((candidate) => candidate.probability >= WORTH_ASKING)
    .sort((a, b) => b.probability - a.probability || a.contactId.localeCompare(b.contactId))
    .slice(0, MOST_SHOWN);
}

function weigh(observation: SeenPerson, contact: Contact, aliases: readonly Alias[]): Candidate | null {
  if (observation.name === null) return null;
  const { relation } = compareContactName(observation.name.value, contact.name);
  if (relation === 'different') return null;
  const tie = findCommonCompany(observation, contact, aliases);
  if (tie === null) return weighWithoutCompany(contact, relation);
  const addressWeight = contact.profiles.some((profile) => profile.kind === 'slug') ? OTHER_ADDRESS_WEIGHT : 1;
  return {
    contactId: contact.id,
    probability: NAME_WEIGHT[relation] * companyWeight(tie) * addressWeight,
    reason: `${NAME_WORDS[relation]}, ${companyWords(tie)}`,
  };
}

function weighWithoutCompany(contact: Contact, relation: NameRelation): Candidate | null {
  if (hasCompany(contact) || relation !== 'same' || contact.profiles.length > 0) return null;
  return { contactId: contact.id, probability: NO_COMPANY_PROBABILITY, reason: 'same name; the record has no company' };
}

function companyWeight(tie: CommonCompany): number {
  if (tie.relation === 'related') return 0.6;
  return tie.isCurrent ? 0.95 : 0.85;
}

function companyWords(tie: CommonCompany): string {
  const verb = tie.isCurrent ? 'works' : 'worked';
  return tie.relation === 'same' ? `${verb} at ${tie.company}` : `${verb} at a company with a name like ${tie.company}`;
}
