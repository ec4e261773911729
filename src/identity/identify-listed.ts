import type { Contact } from '../domain/contact';
import type { Candidate, IdentityAnswer, ListedRef, SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { say } from '../domain/said';
import { decideByIds } from './decide-by-ids';
import { decideByName } from './decide-by-name';
import { dropRejected } from './drop-rejected';
import type { IdentityMemory } from './identify';
import { namesCompany } from './names-company';
import { profileIdsOf } from './profile-ids-of';

/** A person in a list as somebody seen on a page: with the job that the row states, if any. */
export function seeListed({ name, company, slug, memberId, urn, salesId }: ListedRef): SeenPerson {
  const positions = company === null ? [] : [{ company, current: true }];
  const nameSeen = name === null ? null : { value: name };
  return { slug, memberId, urn, salesId, name: nameSeen, positions, topCardCompany: null };
}

/**
 * Says which of the candidates a person in a list is. As on a profile, but for three things: a contact known by another address of a
 * kind that the row shows is not asked about, a name and a company that the row states only ask, and so does a headline that has the company's name in it.
 */
export function identifyListed(
  person: ListedRef,
  candidates: readonly Contact[],
  { rejections, aliases }: IdentityMemory,
): IdentityAnswer {
  const seen = seeListed(person);
  const possible = candidates.filter((contact) => !hasOtherAddress(contact, seen));
  const open = dropRejected(seen, possible, rejections);
  const byIds = decideByIds(seen, open);
  if (byIds !== null) return byIds;
  const answer: IdentityAnswer = person.company === null ? { decision: 'none' } : decideByName(seen, open, aliases);
  if (answer.decision === 'none') return askByHeadline(person, open, aliases);
  return answer.decision === 'match' ? askByRow(answer) : answer;
}

/** A row says little of a person: whom it fits is a possible match until the profile was seen. */
function askByRow({ contactId, probability, reason }: Extract<IdentityAnswer, { decision: 'match' }>): IdentityAnswer {
  const candidates = [{ contactId, probability, reason }];
  return { decision: 'ask', candidates, reason: say('asked.noProfile') };
}

function hasOtherAddress({ profiles }: Contact, seen: SeenPerson): boolean {
  const ids = profileIdsOf(seen).filter(({ kind }) => profiles.some((profile) => profile.kind === kind));
  return (
    ids.length > 0 && !ids.some((id) => profiles.some(({ kind, value }) => kind === id.kind && value === id.value))
  );
}

function askByHeadline(person: ListedRef, contacts: readonly Contact[], aliases: readonly Alias[]): IdentityAnswer {
  const { headline } = person;
  if (headline === null) return { decision: 'none' };
  const named = contacts.filter(({ company }) => namesCompany(headline, company));
  const asked = named.flatMap(({ company }, at): Candidate[] => {
    const answer = decideByName(seeListed({ ...person, company }), named.slice(at, at + 1), aliases);
    const reason = say('fits.headline', { company });
    if (answer.decision === 'none') return [];
    const fitting = answer.decision === 'match' ? [answer] : answer.candidates;
    return fitting.map(({ contactId, probability }) => ({ contactId, probability, reason }));
  });
  if (asked.length === 0) return { decision: 'none' };
  return { decision: 'ask', candidates: asked, reason: say('asked.headline') };
}
