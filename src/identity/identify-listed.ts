import type { Contact } from '../domain/contact';
import type { Candidate, IdentityAnswer, ListedRef, SeenPerson } from '../domain/identity';
import { identify, type IdentityMemory } from './identify';
import { namesCompany } from './names-company';
import { profileIdsOf } from './profile-ids-of';

/** A person in a list as somebody seen on a page: with the job that the row states, if any. */
export function seeListed({ name, company, slug, memberId, urn, salesId }: ListedRef): SeenPerson {
  const positions = company === null ? [] : [{ company, current: true }];
  const nameSeen = name === null ? null : { value: name };
  return { slug, memberId, urn, salesId, name: nameSeen, positions, topCardCompany: null };
}

/**
 * Says which of the candidates a person in a list is. As on a profile, but for two things: a contact known by another address of a
 * kind that the row shows is not asked about, and a headline that has the company's name in it is enough to ask.
 */
export function identifyListed(
  person: ListedRef,
  candidates: readonly Contact[],
  memory: IdentityMemory,
): IdentityAnswer {
  const seen = seeListed(person);
  const possible = candidates.filter((contact) => !hasOtherAddress(contact, seen));
  const answer = identify(seen, possible, memory);
  return answer.decision === 'none' ? askByHeadline(person, possible, memory) : answer;
}

function hasOtherAddress({ profiles }: Contact, seen: SeenPerson): boolean {
  const ids = profileIdsOf(seen).filter(({ kind }) => profiles.some((profile) => profile.kind === kind));
  return (
    ids.length > 0 && !ids.some((id) => profiles.some(({ kind, value }) => kind === id.kind && value === id.value))
  );
}

function askByHeadline(person: ListedRef, contacts: readonly Contact[], memory: IdentityMemory): IdentityAnswer {
  const { headline } = person;
  if (headline === null) return { decision: 'none' };
  const named = contacts.filter(({ company }) => namesCompany(headline, company));
  const asked = named.flatMap((contact): Candidate[] => {
    const answer = identify(seeListed({ ...person, company: contact.company }), [contact], memory);
    if (answer.decision !== 'ask') return [];
    return answer.candidates.map((one) => ({ ...one, reason: `name fits; the headline names ${contact.company}` }));
  });
  if (asked.length === 0) return { decision: 'none' };
  return { decision: 'ask', candidates: asked, reason: 'The name fits, and the headline names the company on record.' };
}
